import { mkdirSync, rmSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { messageOf } from '../command/message-of.ts'
import { ROOT, type ScriptsEnv } from '../env.ts'
import { Trouble } from '../command/trouble.ts'
import type { Bench, BenchContext } from './bench.ts'
import { calibrate } from './calibrate.ts'
import { missingFigure, type Figure } from './report/figure.ts'
import { warningsOf, type RunRecord } from './report/run-record.ts'

/** Runs benchmarks one after another in folders of their own below .cache/bench, removed when all have run: ext4 makes files slowly where many were just removed. Trouble in one makes its figures missing. */
export async function runBenches(
  benches: readonly Bench[],
  env: ScriptsEnv,
  size: BenchContext['size'],
  say: (line: string) => void,
): Promise<RunRecord> {
  const folder = join(ROOT, '.cache', 'bench', `run-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  try {
    const run: RunRecord = {
      at: new Date().toISOString(),
      load: loadavg()[0]!,
      calibration: await calibrate(folder),
      benches: [],
      machine: {
        cores: cpus().length,
        processor: cpus()[0]?.model ?? 'unknown',
        memoryGiB: Math.round(totalmem() / 2 ** 30),
        node: process.versions.node,
      },
    }
    for (const warning of warningsOf(run)) say(warning)
    for (const bench of benches) {
      const own = join(folder, bench.name)
      mkdirSync(own)
      const from = performance.now()
      const figures = await figuresOf(bench, { env, size, say, folder: own })
      run.benches.push({ name: bench.name, seconds: Math.round((performance.now() - from) / 1000), figures })
    }
    return run
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function figuresOf(bench: Bench, context: BenchContext): Promise<Figure[]> {
  try {
    return await bench.run(context)
  } catch (error) {
    if (!(error instanceof Trouble)) console.error(error)
    return [missingFigure(bench.name, '', messageOf(error))]
  }
}

import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLockFile } from '@innbyggarportal/sites/lock-file'
import { shareAudits } from '../builders/share-audits.ts'
import { readTestEnv } from '../env.ts'
import { runSystem } from './run-system.ts'
import { until } from './running-parts.ts'

/** Long enough for `npm start` to fill and publish it on a machine that does other things too. */
const PATIENCE_MS = 280_000

/**
 * A data folder of the caller's own as `npm start` leaves it with the demo region: in SQLite, published, nobody has worked
 * in it. Whoever asks first in a run makes it, and all get a copy.
 */
export async function copyDemoRegion(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'demo-region-'))
  copyFiles(await demoRegion(), copy)
  return copy
}

/** Copies only the releases of the demo region into a data folder, for a database filled with the same content. */
export async function copyDemoReleases(dataDir: string): Promise<void> {
  copyFiles(join(await demoRegion(), 'releases'), join(dataDir, 'releases'))
}

const copyFiles = (from: string, to: string) => cpSync(from, to, { recursive: true, verbatimSymlinks: true })

async function demoRegion(): Promise<string> {
  const folder = readTestEnv().TEST_REGION
  if (folder === undefined) throw new Error('The project of this test file has no one-region.ts in its globalSetup.')
  const made = join(folder, 'made')
  const lock = openLockFile(join(folder, 'lock'), 'alone')
  try {
    await until('the demo region is made', async () => existsSync(made) || lock.take(), PATIENCE_MS)
    if (!existsSync(made)) await make(join(folder, 'making'), made)
    return made
  } finally {
    lock.close()
  }
}

async function make(making: string, made: string): Promise<void> {
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making)
  const system = await runSystem(shareAudits(making))
  await system.stop()
  renameSync(making, made)
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { BENCHES } from './bench/benches.ts'
import { chartSvg } from './bench/report/chart-svg.ts'
import { isAllMet } from './bench/report/run-record.ts'
import { tableLines } from './bench/report/table-lines.ts'
import { runBenches } from './bench/run-benches.ts'
import { readArguments } from './command/read-arguments.ts'
import { runCommand } from './command/run-command.ts'
import { Trouble } from './command/trouble.ts'
import { callerDir, makeDataDir, readEnv } from './env.ts'
import { buildStale } from './start/builds/build-stale.ts'

const USAGE = [
  'Usage: npm run bench -- [NAME …] [--out DIR] [--json] [--kommuner N] [--services N] [--count N]',
  ...BENCHES.map((b) => `  ${b.name.padEnd(14)} ${b.says} (about ${b.minutes} min)`),
].join('\n')

await runCommand(async () => {
  const text = { type: 'string' } as const
  const { values, positionals } = readArguments(
    USAGE,
    { out: text, json: { type: 'boolean' }, kommuner: text, services: text, count: text },
    [0, BENCHES.length],
  )
  const unknown = positionals.find((name) => !BENCHES.some((b) => b.name === name))
  if (unknown !== undefined) throw new Trouble(`There is no benchmark “${unknown}”.\n${USAGE}`)
  const size = {
    ...sizeOf('kommuner', values.kommuner),
    ...sizeOf('services', values.services),
    ...sizeOf('count', values.count),
  }
  const chosen = positionals.length === 0 ? BENCHES : BENCHES.filter((b) => positionals.includes(b.name))
  const env = readEnv()
  makeDataDir(env)
  await buildStale(['sites'])

  const run = await runBenches(chosen, env, size, (line) => console.error(line))
  const out =
    values.out === undefined
      ? join(env.dataDir, 'bench', run.at.replace(/[-:]/g, '').slice(0, 15))
      : resolve(callerDir, values.out)
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'results.json'), `${JSON.stringify(run, null, 2)}\n`)
  writeFileSync(join(out, 'chart.svg'), chartSvg(run))
  console.log(
    values.json
      ? JSON.stringify(run)
      : `${tableLines(run)}\nwritten: ${join(out, 'results.json')}, ${join(out, 'chart.svg')}`,
  )
  return isAllMet(run) ? 0 : 1
})

function sizeOf(name: string, given: string | undefined): Record<string, number> {
  if (given === undefined) return {}
  const value = Number(given)
  if (!Number.isInteger(value) || value < 1) throw new Trouble(`--${name} must be a whole number from 1 up.\n${USAGE}`)
  return { [name]: value }
}

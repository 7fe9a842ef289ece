import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../env.ts'
import { tallyReport } from './tally-report.ts'
import { runTool } from './run-tool.ts'
import { one, sum, type Tally } from './tally.ts'

/** Runs the tests of some vitest projects, those whose path contains a filter when there are filters, and counts them. */
export async function runVitest(projects: readonly string[], filters: readonly string[]): Promise<Tally> {
  const run = 'The run of the tests'
  const report = join(ROOT, '.cache', 'test', 'report.json')
  mkdirSync(join(ROOT, '.cache', 'test'), { recursive: true })
  rmSync(report, { force: true })
  const { code } = await runTool(
    'vitest',
    [
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...projects.map((name) => `--project=${name}`),
      ...filters,
    ],
    true,
  )
  if (existsSync(report)) {
    const tally = tallyReport(JSON.parse(readFileSync(report, 'utf8')), ROOT)
    return code !== 0 && tally.failed === 0 ? sum([tally, one.failed(run)]) : tally
  }
  return code === 0 ? sum([]) : one.failed(run)
}

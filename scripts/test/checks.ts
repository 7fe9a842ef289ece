import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../env.ts'
import { progress } from '../launch/progress.mjs'
import { runTool } from './run-tool.ts'
import { one, type Tally } from './tally.ts'

/** A tool, the name of the part it belongs to, and what is said while it works. */
export interface Check {
  part: string
  says: string
  tool: string
  args: string[]
}

const PACKAGES = ['shared-content', 'cms', 'sites', 'scripts', 'tests']

/** What is checked without running anything; each is one test. */
export function checks(root = ROOT): Check[] {
  const typed = PACKAGES.filter((name) => existsSync(join(root, name, 'tsconfig.json')))
  return [
    ...typed.map((name) => ({ part: 'types', says: `Types of ${name}`, tool: 'tsc', args: ['--noEmit', '-p', name] })),
    { part: 'lint', says: 'Lint', tool: 'oxlint', args: ['--deny-warnings'] },
    { part: 'format', says: 'Format', tool: 'prettier', args: ['--check', '--log-level', 'warn', '--cache', '.'] },
    { part: 'dead', says: 'Dead code', tool: 'knip', args: ['--no-progress', '--no-config-hints'] },
    { part: 'fences', says: 'Fences between the packages', tool: 'turbo', args: ['boundaries'] },
  ]
}

/** Runs one check; what it found is printed, and it counts as one test. */
export async function runCheck(check: Check): Promise<Tally> {
  try {
    await progress(check.says, async () => {
      const { code, said } = await runTool(check.tool, check.args)
      if (code !== 0) throw new Error(said)
    })
    return one.passed
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return one.failed(check.says)
  }
}

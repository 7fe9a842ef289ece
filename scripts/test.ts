import { readArguments } from './command/read-arguments.ts'
import { runCommand } from './command/run-command.ts'
import { checks, runCheck, type Check } from './test/checks.ts'
import { runBuilds } from './test/run-builds.ts'
import { runVitest } from './test/run-vitest.ts'
import { brokenLines, lastLine, sum, type Tally } from './test/tally.ts'

const USAGE = "Usage: npm test -- [--full] [types | lint | fences | part of a test file's path]…"

await runCommand(async () => {
  const { values, positionals: wanted } = readArguments(USAGE, { full: { type: 'boolean' } }, [0, 20])
  const all = checks()
  const parts = new Set(all.map((c) => c.part))
  const paths = wanted.filter((w) => !parts.has(w))
  const isTested = wanted.length === 0 || paths.length > 0
  const chosen = all.filter(({ part }) => wanted.length === 0 || wanted.includes(part))
  const checkAll = async (some: readonly Check[]) => {
    const tallies: Tally[] = []
    for (const check of some) tallies.push(await runCheck(check))
    return sum(tallies)
  }
  // The types of the admin are checked before its build writes some of its own; the rest goes on beside the builds.
  const types = await checkAll(chosen.filter(({ part }) => part === 'types'))
  const beside = await Promise.all([
    checkAll(chosen.filter(({ part }) => part !== 'types')),
    ...(isTested ? [runBuilds()] : []),
  ])
  const projects = ['unit', 'crossing', 'accessibility', ...(values.full ? ['slow'] : [])]
  const tested = isTested ? [await runVitest(projects, paths)] : []
  const total = sum([types, ...beside, ...tested])
  for (const line of [...brokenLines(total), lastLine(total)]) console.log(line)
  return total.failed > 0 || total.passed === 0 ? 1 : 0
})

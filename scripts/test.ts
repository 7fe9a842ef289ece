import { readArguments } from './command/read-arguments.ts'
import { runCommand } from './command/run-command.ts'
import { checks, runCheck } from './test/checks.ts'
import { runBuilds } from './test/run-builds.ts'
import { runVitest } from './test/run-vitest.ts'
import { brokenLines, lastLine, sum, type Tally } from './test/tally.ts'

const USAGE = "Usage: npm test -- [--full] [types | lint | fences | part of a test file's path]…"

await runCommand(async () => {
  const { values, positionals: wanted } = readArguments(USAGE, { full: { type: 'boolean' } }, [0, 20])
  const all = checks()
  const parts = new Set(all.map((c) => c.part))
  const paths = wanted.filter((w) => !parts.has(w))
  const tallies: Tally[] = []
  for (const check of all) if (wanted.length === 0 || wanted.includes(check.part)) tallies.push(await runCheck(check))
  if (wanted.length === 0 || paths.length > 0) {
    tallies.push(
      await runBuilds(),
      await runVitest(['unit', 'crossing'], paths),
      await runVitest(['accessibility'], paths),
    )
    if (values.full) tallies.push(await runVitest(['slow'], paths))
  }
  const total = sum(tallies)
  for (const line of [...brokenLines(total), lastLine(total)]) console.log(line)
  return total.failed > 0 || total.passed === 0 ? 1 : 0
})

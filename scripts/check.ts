import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { checkDirectory } from '@innbyggarportal/sites/gate'
import { readArguments } from './command/read-arguments.ts'
import { runCommand } from './command/run-command.ts'
import { Trouble } from './command/trouble.ts'
import { checkReport } from './check/check-report.ts'
import { progressLine } from './check/progress-line.ts'
import { callerDir } from './env.ts'

const USAGE = 'Usage: npm run check -- DIR [--json] [--quick]'

await runCommand(async () => {
  const { values, positionals } = readArguments(
    USAGE,
    { json: { type: 'boolean' }, quick: { type: 'boolean' } },
    [1, 1],
  )
  const directory = resolve(callerDir, positionals[0]!)
  if (
    !(await stat(directory).then(
      (s) => s.isDirectory(),
      () => false,
    ))
  )
    throw new Trouble(`There is no folder ${directory}.\n${USAGE}`)
  const startedAt = performance.now()
  const onProgress = process.stderr.isTTY
    ? (done: number, all: number) => {
        process.stderr.write(`\r${progressLine(done, all, performance.now() - startedAt)}${done === all ? '\n' : ''}`)
      }
    : undefined
  const checked = await checkDirectory(directory, { isQuick: values.quick === true, ...(onProgress && { onProgress }) })
  if (checked.length === 0) throw new Trouble(`There is no html file in ${directory}.`)
  console.log(values.json ? JSON.stringify(checked, null, 2) : checkReport(checked))
  return checked.some((c) => c.findings.some((f) => f.severity === 'block')) ? 1 : 0
})

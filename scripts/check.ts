import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { checkDirectory, openGate } from '@innbyggarportal/sites/gate'
import { readArguments } from './command/read-arguments.ts'
import { runCommand } from './command/run-command.ts'
import { Trouble } from './command/trouble.ts'
import { callerDir } from './env.ts'

const USAGE = 'Usage: npm run check -- DIR [--json]'

await runCommand(async () => {
  const { values, positionals } = readArguments(USAGE, { json: { type: 'boolean' } }, [1, 1])
  const directory = resolve(callerDir, positionals[0]!)
  if (!(await stat(directory).then((s) => s.isDirectory(), () => false))) throw new Trouble(`There is no folder ${directory}.\n${USAGE}`)
  const checked = await checkDirectory(directory, openGate())
  if (checked.length === 0) throw new Trouble(`There is no html file in ${directory}.`)
  const blocked = checked.filter((c) => c.findings.some((f) => f.severity === 'block'))
  if (values.json) console.log(JSON.stringify(checked, null, 2))
  else {
    for (const { file, findings } of checked) for (const f of findings) console.log(`${file}:${f.where ?? ''} ${f.severity} ${f.rule}${f.criterion ? ` (WCAG ${f.criterion})` : ''}: ${f.advice.nn}${f.node ? ` [${f.node}]` : ''}`)
    console.log(`${checked.length} files, ${blocked.length} with blocking findings`)
  }
  return blocked.length > 0 ? 1 : 0
})

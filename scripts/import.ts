import { resolve } from 'node:path'
import { readArguments } from './command/read-arguments.ts'
import { runCommand } from './command/run-command.ts'
import { readContentFile } from './content/read-content-file.ts'
import { refusalLines } from './content/refusal-lines.ts'
import { withDoor } from './content/with-door.ts'
import { callerDir } from './env.ts'
import { progress } from './launch/progress.mjs'

const USAGE = 'Usage: npm run import -- FILE [--json]'

await runCommand(async () => {
  const {
    values,
    positionals: [file = ''],
  } = readArguments(USAGE, { json: { type: 'boolean' } }, [1, 1])
  const { records, changes, region, text } = readContentFile(resolve(callerDir, file))
  const result = await withDoor((door) =>
    progress(`Importing ${records.length} records`, () => door.importRecords(records, undefined, changes, region)),
  )
  const refused = refusalLines(file, text, result.refused, 'nn')
  if (values.json) console.log(JSON.stringify({ ...result, refused }))
  else {
    for (const line of refused) console.error(line)
    console.log(
      `${result.created} created, ${result.updated} updated, ${result.unchanged} unchanged, ${new Set(result.refused.map((r) => `${r.list} ${r.index}`)).size} refused.`,
    )
    if (result.region === 'updated') console.log('The settings of the region are those of the file.')
    if (result.changes) console.log(changesLine(result.changes))
  }
  return refused.length > 0 ? 1 : 0
})

function changesLine({ added, left }: { added: number; left: number }): string {
  const said = `${added} changes added.`
  return left === 0 ? said : `${said} ${left} left out: their records have another history here, which stays as it is.`
}

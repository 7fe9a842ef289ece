import { existsSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { readArguments } from './command/read-arguments.ts'
import { runCommand } from './command/run-command.ts'
import { Trouble } from './command/trouble.ts'
import { seedWhenEmpty } from './content/seed-when-empty.ts'
import { withDoor } from './content/with-door.ts'
import { callerDir } from './env.ts'

const USAGE = 'Usage: npm run export -- FILE [--json]'

await runCommand(async () => {
  const {
    values,
    positionals: [file = ''],
  } = readArguments(USAGE, { json: { type: 'boolean' } }, [1, 1])
  const target = resolve(callerDir, file)
  if (!existsSync(dirname(target))) throw new Trouble(`There is no folder ${dirname(target)}.`)
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory())
    throw new Trouble(`${file} is a folder. Give the name of a file.`)
  const { records, changes, region } = await withDoor(async (door, env) => {
    await seedWhenEmpty(door, env)
    return {
      records: await door.exportRecords(),
      changes: await door.exportChanges(),
      region: await door.exportRegion(),
    }
  })
  writeFileSync(
    `${target}.part`,
    `${JSON.stringify({ format: 'innbyggarportal/1', region, records, changes }, null, 2)}\n`,
  )
  renameSync(`${target}.part`, target)
  console.log(
    values.json
      ? JSON.stringify({ file: target, records: records.length, changes: changes.length })
      : `${records.length} records and ${changes.length} changes written to ${file}.`,
  )
  return 0
})

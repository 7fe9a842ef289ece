import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openDoor } from '@innbyggarportal/cms/door'
import { expect, it } from 'vitest'
import { sqlite } from '../builders/databases.ts'

const run = promisify(execFile)

it('two processes may make the same SQLite database at once, and write in it at once', async () => {
  const database = await sqlite.start()
  const write = (name: string) =>
    run(process.execPath, [
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, 'write-many.ts'),
      database.dataDir,
      name,
    ])
  const outputs = await Promise.all(['ein', 'to', 'tre'].map(write))
  for (const { stdout } of outputs) expect(JSON.parse(stdout)).toEqual({ created: 20, refused: [] })
  const door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
  expect(await door.exportRecords()).toHaveLength(60)
  await door.close()
  await database.stop()
})

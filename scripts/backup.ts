import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { openDatabase, type StoredDatabase } from '@innbyggarportal/cms/backup'
import { amountText } from './backup/amount-text.ts'
import { areOnOneDisk, checkRoom } from './backup/check-room.ts'
import { inWords } from './backup/disk-trouble.ts'
import { withoutHalfRestore } from './backup/half-restore.ts'
import { weighFolder } from './backup/files-in.ts'
import { inPlace, refuseTaken } from './backup/in-place.ts'
import { makeBackup } from './backup/make-backup.ts'
import { FOLDERS } from './backup/parts.ts'
import { secondsText } from './backup/step.ts'
import { readArguments } from './command/read-arguments.ts'
import { runCommand } from './command/run-command.ts'
import { Trouble } from './command/trouble.ts'
import { callerDir, readEnv } from './env.ts'

const USAGE = 'Usage: npm run backup -- DIR'

/** Copies the whole installation into a new folder, while it runs. */
await runCommand(async () => {
  const {
    positionals: [given = ''],
  } = readArguments(USAGE, {}, [1, 1])
  const env = readEnv()
  const directory = resolve(callerDir, given)
  if (!existsSync(env.dataDir))
    throw new Trouble(`There is no data folder ${env.dataDir}, so there is nothing to back up. Look at DATA_DIR.`)
  const from = performance.now()
  const database = await openDatabase(env)
  const { manifest, spoilt } = await inWords('No backup was made, and nothing was left behind.', async () => {
    await refuseTaken(directory, env.dataDir)
    await withoutHalfRestore(env)
    await checkRoom(dirname(directory), await roomFor(env.dataDir, database, dirname(directory)))
    return inPlace(directory, (unfinished) => makeBackup(env.dataDir, database, unfinished))
  }).finally(() => database.close())
  for (const path of spoilt) console.error(`${path} is damaged on disk and was left out; publishing makes it anew.`)
  console.log(
    `Backup of ${manifest.at} in ${directory}: ${amountText({ files: manifest.files.count, bytes: manifest.files.bytes })}, made in ${secondsText(performance.now() - from)}.`,
  )
  if (!existsSync(join(env.dataDir, 'secret')))
    console.log('SECRET is a setting of your own and is not in it: keep it, and .env, in a safe place too.')
  if (await areOnOneDisk(directory, env.dataDir))
    console.log('It lies on the same disk as the installation: copy it to another machine.')
  return 0
})

/** How much a backup needs: files on the same disk get a second name and take no room. */
async function roomFor(dataDir: string, database: StoredDatabase, above: string): Promise<number> {
  const folders = await Promise.all(FOLDERS.map((name) => weighFolder(join(dataDir, name))))
  const files = (await areOnOneDisk(above, dataDir)) ? 0 : folders.reduce((sum, { bytes }) => sum + bytes, 0)
  return files + (await database.size())
}

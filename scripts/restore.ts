import { join, resolve } from 'node:path'
import { openDatabase } from '@innbyggarportal/cms/backup'
import { checkFiles } from './backup/check-files.ts'
import { areOnOneDisk, checkRoom } from './backup/check-room.ts'
import { inWords } from './backup/disk-trouble.ts'
import { weighFolder } from './backup/files-in.ts'
import { undoHalfRestore } from './backup/half-restore.ts'
import { isInstalled } from './backup/is-installed.ts'
import { DATABASE } from './backup/layout.ts'
import { putBack } from './backup/put-back.ts'
import { readBackup, refuseOtherKind } from './backup/read-backup.ts'
import { step } from './backup/step.ts'
import { readArguments } from './command/read-arguments.ts'
import { runCommand } from './command/run-command.ts'
import { Trouble } from './command/trouble.ts'
import { callerDir, makeDataDir, readEnv } from './env.ts'
import { holdDataDir } from './start/settings/hold-data-dir.ts'

const USAGE = 'Usage: npm run restore -- DIR [--force]'
/** So many damaged files are named. */
const NAMED = 20

/** Puts the backup in a folder in the place of the installation, which must not run. */
await runCommand(async () => {
  const {
    values: { force },
    positionals: [given = ''],
  } = readArguments(USAGE, { force: { type: 'boolean' } }, [1, 1])
  const env = readEnv()
  const directory = resolve(callerDir, given)
  const manifest = readBackup(directory)
  const database = await openDatabase(env)
  refuseOtherKind(manifest, database)
  makeDataDir(env)
  const letGo = holdDataDir(env.dataDir)
  try {
    const kept = await inWords('Nothing was changed.', async () => {
      await undoHalfRestore(env)
      return database.alone(async () => {
        if (!force && (await isInstalled(env.dataDir, database)))
          throw new Trouble(
            `There is something in ${env.dataDir} or ${database.place} already, and nothing was changed. To put the backup in its place, and keep what is there aside: npm run restore -- ${given} --force`,
          )
        const { damaged } = await step('Checking the backup', 'files', (onProgress) =>
          checkFiles(directory, manifest, onProgress),
        )
        if (damaged.length > 0) throw new Trouble(damageText(directory, damaged))
        const isLinked = await areOnOneDisk(directory, env.dataDir)
        await checkRoom(
          env.dataDir,
          isLinked ? (await weighFolder(join(directory, DATABASE))).bytes : manifest.files.bytes,
        )
        return putBack({ directory, dataDir: env.dataDir, database, manifest })
      })
    })
    console.log(`Restored the backup of ${manifest.at} from ${directory}. npm start serves it.`)
    if (kept.length > 0)
      console.log(`What was there before is kept in ${kept.join(' and ')}. Remove it when nobody misses anything.`)
    return 0
  } finally {
    letGo()
    await database.close()
  }
})

function damageText(directory: string, damaged: readonly string[]): string {
  const more = damaged.length - NAMED
  return [
    `The backup in ${directory} is damaged, and nothing was changed. Use another one.`,
    ...damaged.slice(0, NAMED).map((line) => `  ${line}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ].join('\n')
}

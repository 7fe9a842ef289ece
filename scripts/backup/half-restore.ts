import { existsSync, readFileSync, rmSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { exchange, openDatabase, removeBrought, undoFiles, type StoredDatabase } from '@innbyggarportal/cms/backup'
import { z } from 'zod'
import { Trouble } from '../command/trouble.ts'
import type { ScriptsEnv } from '../env.ts'
import { holdDataDir } from '../start/settings/hold-data-dir.ts'
import { syncFolder } from './in-place.ts'
import { layText } from './lay-file.ts'

/** Where a restore writes down what it exchanges, before it begins. Removed when all is exchanged: from then on it holds. */
const JOURNAL = 'half-restore.json'
/** The corner of the data folder for what is exchanged there. */
export const ROOM = 'data'

const journal = z.strictObject({ kind: z.enum(['sqlite', 'mongodb']), database: exchange, data: exchange })
export type Journal = z.infer<typeof journal>

const fileIn = (dataDir: string) => join(dataDir, JOURNAL)

export const isHalfRestored = (dataDir: string): boolean => existsSync(fileIn(dataDir))

export async function writeJournal(dataDir: string, said: Journal): Promise<void> {
  await rm(`${fileIn(dataDir)}.part`, { force: true })
  await layText(JSON.stringify(said), `${fileIn(dataDir)}.part`)
  await rename(`${fileIn(dataDir)}.part`, fileIn(dataDir))
  await syncFolder(dataDir)
}

export async function removeJournal(dataDir: string): Promise<void> {
  rmSync(fileIn(dataDir))
  await syncFolder(dataDir)
}

/** Puts what was there before a restore in its place again, however far it had come. Done again, it changes nothing. */
export async function undoRestore(
  dataDir: string,
  database: StoredDatabase,
  { database: stored, data }: Omit<Journal, 'kind'>,
): Promise<void> {
  await database.undo(stored)
  await undoFiles(dataDir, ROOM, data)
}

/** Removes what was brought in for a restore that did not come to its end. */
export async function forgetBrought(dataDir: string, database: StoredDatabase, id: string): Promise<void> {
  await database.forget(id)
  await removeBrought(dataDir, ROOM, id)
}

/**
 * Undoes a restore that was killed in the middle of the exchange, and says so. To be called while the data folder is held:
 * then none goes on. Throws a {@link Trouble} when the settings name another database than it was for.
 */
export async function undoHalfRestore(env: Pick<ScriptsEnv, 'dataDir' | 'databaseUrl'>): Promise<void> {
  const { dataDir } = env
  if (!isHalfRestored(dataDir)) return
  const said = journal.parse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')))
  const database = await openDatabase(env)
  try {
    if (database.kind !== said.kind)
      throw new Trouble(
        `A restore was cut off in ${dataDir}, on another database than DATABASE_URL names. Set it as it was, and start again.`,
      )
    await undoRestore(dataDir, database, said)
    await removeJournal(dataDir)
    await forgetBrought(dataDir, database, said.data.id)
  } finally {
    await database.close()
  }
  console.error(
    'A restore had been cut off. What was there before it is in its place again, and nothing of it is lost.',
  )
}

/** As {@link undoHalfRestore}, for a command that does not hold the data folder. Throws a {@link Trouble} while a restore goes on. */
export async function withoutHalfRestore(env: Pick<ScriptsEnv, 'dataDir' | 'databaseUrl'>): Promise<void> {
  if (!isHalfRestored(env.dataDir)) return
  const letGo = holdDataDir(env.dataDir)
  await undoHalfRestore(env).finally(letGo)
}

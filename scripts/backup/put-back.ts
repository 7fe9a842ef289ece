import { existsSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { BROUGHT, broughtIn, keptIn, swapFiles, type Exchange, type StoredDatabase } from '@innbyggarportal/cms/backup'
import { fromMillis } from '@innbyggarportal/shared-content/contract'
import { messageOf } from '../command/message-of.ts'
import { Trouble } from '../command/trouble.ts'
import { readFileList } from './file-list.ts'
import { weighFolder } from './files-in.ts'
import { forgetBrought, isHalfRestored, removeJournal, ROOM, undoRestore, writeJournal } from './half-restore.ts'
import { inLanes } from './in-lanes.ts'
import { layFile } from './lay-file.ts'
import { DATABASE, FILES, type BackupManifest } from './layout.ts'
import { isNeverRewritten, modeOf, PARTS } from './parts.ts'
import { step, type Amount } from './step.ts'

const LANES = 16

interface Restoring {
  directory: string
  dataDir: string
  database: StoredDatabase
  manifest: BackupManifest
}

/**
 * Brings a backup in beside what is there, then exchanges the two. Whatever goes wrong, or whoever kills it, what was there
 * is in its place again, at the latest when the next command looks. Returns where it is kept, when there was anything.
 */
export async function putBack({ directory, dataDir, database, manifest }: Restoring): Promise<string[]> {
  await forgetLeftovers(dataDir, database)
  const id = fromMillis(Date.now()).replace(/\W/g, '-').replace(/-$/, '')
  try {
    await mkdir(broughtIn(dataDir, id, ROOM), { recursive: true, mode: 0o700 })
    await step('Media, releases and secrets', 'files', (onProgress) =>
      bringFiles({ directory, dataDir, manifest, id, onProgress }),
    )
    const stored = await step('Database', 'collections', async (onProgress) => ({
      exchange: await database.bring(join(directory, DATABASE), id, onProgress),
      ...(await weighFolder(join(directory, DATABASE))),
    }))
    const there = (folder: string) => PARTS.filter((name) => existsSync(join(folder, name)))
    const data: Exchange = { id, brings: there(broughtIn(dataDir, id, ROOM)), takes: there(dataDir) }
    await exchangeAll(dataDir, database, { database: stored.exchange, data })
    const kept = [
      ...(stored.exchange.takes.length > 0 ? [database.keptAt(stored.exchange)] : []),
      ...(data.takes.length > 0 ? [keptIn(dataDir, id)] : []),
    ]
    return [...new Set(kept)]
  } catch (error) {
    if (!isHalfRestored(dataDir)) await forgetBrought(dataDir, database, id).catch(() => undefined)
    throw error
  }
}

async function exchangeAll(
  dataDir: string,
  database: StoredDatabase,
  both: { database: Exchange; data: Exchange },
): Promise<void> {
  await writeJournal(dataDir, { kind: database.kind, ...both })
  try {
    await database.swap(both.database)
    await swapFiles(dataDir, ROOM, both.data)
  } catch (error) {
    await undoRestore(dataDir, database, both).catch((undoing: unknown) => {
      throw new Trouble(
        `The restore stopped: ${messageOf(error)}. What was there before could not be put in its place again yet: ${messageOf(undoing)}. Mend that; then the next npm start does it, and nothing is lost.`,
      )
    })
    await removeJournal(dataDir)
    throw error
  }
  await removeJournal(dataDir)
  await forgetBrought(dataDir, database, both.data.id)
}

async function bringFiles({
  directory,
  dataDir,
  manifest,
  id,
  onProgress,
}: Omit<Restoring, 'database'> & { id: string; onProgress: (done: number, of: number) => void }): Promise<Amount> {
  const done = { files: 0, bytes: 0 }
  await inLanes(readFileList(join(directory, FILES)), LANES, async ({ path, sha256 }) => {
    if (path.startsWith(`${DATABASE}/`)) return
    const to = join(broughtIn(dataDir, id, ROOM), path)
    const laid = await layFile(join(directory, path), to, { isLinked: isNeverRewritten(path), mode: modeOf(path) })
    if (laid.sha256 !== sha256)
      throw new Trouble(`${join(directory, path)} changed while it was read. Use another backup.`)
    done.files++
    done.bytes += laid.bytes
    onProgress(done.files, manifest.files.count)
  })
  return done
}

/** What a restore brought in that was killed before it exchanged anything. */
async function forgetLeftovers(dataDir: string, database: StoredDatabase): Promise<void> {
  for (const name of await readdir(dataDir))
    if (name.startsWith(BROUGHT)) await forgetBrought(dataDir, database, name.slice(BROUGHT.length))
}

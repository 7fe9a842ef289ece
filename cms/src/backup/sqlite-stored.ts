import { existsSync, statSync } from 'node:fs'
import { chmod, copyFile, mkdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { fileOf, underSqliteLock } from '../database/sqlite-lock.ts'
import { DatabaseTrouble } from './database-trouble.ts'
import { broughtIn, keptIn, removeBrought, swapFiles, undoFiles } from './exchange-files.ts'
import { MIGRATIONS } from './known-migrations.ts'
import type { StoredDatabase } from './stored-database.ts'

/** What the copy is called. */
const COPY = 'innbyggarportal.db'
/** Its corner of the folder while it is exchanged. */
const ROOM = 'database'
/** What belongs to a database file: its log, its shared memory, its journal. */
const BESIDE = ['', '-wal', '-shm', '-journal']
/** How much is copied between two signs of life (pages). */
const PAGES = 2000
const WAIT_MS = 60_000

/** The SQLite database at an address, by Node's own SQLite: no other library may have the file open in this process. */
export function sqliteStored(databaseUrl: string): StoredDatabase {
  const file = fileOf(databaseUrl)
  const folder = dirname(file)
  const there = () => BESIDE.map((end) => `${file}${end}`).filter((path) => existsSync(path))
  const size = () => there().reduce((sum, path) => sum + statSync(path).size, 0)
  return {
    kind: 'sqlite',
    place: file,
    size: async () => size(),
    async copyTo(into, onProgress) {
      if (size() === 0)
        throw new DatabaseTrouble(
          `There is no database in ${file} yet, so there is nothing to back up. Look at DATA_DIR and DATABASE_URL.`,
        )
      const source = new DatabaseSync(file, { timeout: WAIT_MS })
      const copy = join(into, COPY)
      try {
        // A transaction that has read something sees this moment until it ends, and keeps nobody from writing. It is
        // begun while nobody migrates.
        await underSqliteLock(databaseUrl, async () => source.exec('BEGIN; SELECT count(*) FROM sqlite_schema'))
        await backup(source, copy, {
          rate: PAGES,
          progress: ({ totalPages, remainingPages }) => onProgress(totalPages - remainingPages, totalPages),
        })
      } catch (error) {
        throw damaged(error)
          ? new DatabaseTrouble(
              `${file} is damaged: ${(error as Error).message}. Nothing was backed up; restore an earlier backup.`,
            )
          : error
      } finally {
        source.close()
      }
      await chmod(copy, 0o600)
      return inspect(file, copy)
    },
    isEmpty: async () => size() === 0,
    alone: (work) => {
      refuseWhenInUse(file)
      return underSqliteLock(databaseUrl, work)
    },
    async bring(from, id) {
      const brought = broughtIn(folder, id, ROOM)
      await mkdir(brought, { recursive: true, mode: 0o700 })
      await copyFile(join(from, COPY), join(brought, basename(file)))
      await chmod(join(brought, basename(file)), 0o600)
      return { id, brings: [basename(file)], takes: size() === 0 ? [] : there().map((path) => basename(path)) }
    },
    swap: (exchange) => swapFiles(folder, ROOM, exchange),
    undo: (exchange) => undoFiles(folder, ROOM, exchange),
    keptAt: ({ id }) => keptIn(folder, id),
    forget: (id) => removeBrought(folder, ROOM, id),
    close: async () => {},
  }
}

/** Makes the copy one file that stands alone, and looks through it. Returns the migrations it has had. */
function inspect(file: string, copy: string): string[] {
  const database = new DatabaseSync(copy)
  try {
    database.exec('PRAGMA journal_mode = DELETE')
    const [first] = database.prepare('PRAGMA quick_check(1)').all()
    if (first?.['quick_check'] !== 'ok')
      throw new DatabaseTrouble(
        `${file} is damaged: ${String(first?.['quick_check'])}. Nothing was backed up; restore an earlier backup.`,
      )
    const isThere = database.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(MIGRATIONS.sqlite)
    const names = isThere ? database.prepare(`SELECT name FROM ${MIGRATIONS.sqlite} WHERE name IS NOT NULL`).all() : []
    return names.map(({ name }) => String(name))
  } finally {
    database.close()
  }
}

/** Whoever has the file open holds a shared lock on it; with none, its log is written into it. A damaged one is nobody's. */
function refuseWhenInUse(file: string): void {
  if (!existsSync(file)) return
  const database = new DatabaseSync(file, { timeout: 0 })
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; COMMIT; PRAGMA wal_checkpoint(TRUNCATE)')
  } catch (error) {
    if (/locked|busy/.test((error as Error).message))
      throw new DatabaseTrouble(`Another program uses ${file}. Stop it and try again.`)
    if (!damaged(error)) throw error
  } finally {
    database.close()
  }
}

/** What is in the file is no database: SQLITE_NOTADB, SQLITE_CORRUPT. */
function damaged(error: unknown): boolean {
  return error instanceof Error && /not a database|malformed/.test(error.message)
}

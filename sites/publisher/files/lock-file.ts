import { mkdirSync, truncateSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * A lock on a file: the operating system's own, taken through SQLite's transactions, so that it is freed when its holder
 * dies, however it dies. It needs no space on the disk.
 */
export interface LockFile {
  /** Takes the lock, or tells that somebody else has it. */
  take(): boolean
  /** Lets go. */
  close(): void
}

/** Without a journal a lock takes no space. */
const NO_JOURNAL = 'PRAGMA journal_mode = MEMORY;'
const HOW = {
  alone: `${NO_JOURNAL} BEGIN EXCLUSIVE`,
  together: `${NO_JOURNAL} BEGIN; SELECT count(*) FROM sqlite_schema`,
}

/** Opens a lock, `alone` or shared with others that take it `together`; its folder is made when it is missing. */
export function openLockFile(file: string, how: keyof typeof HOW): LockFile {
  mkdirSync(dirname(file), { recursive: true })
  const database = new DatabaseSync(file)

  function take(isMended = false): boolean {
    try {
      database.exec(HOW[how])
      return true
    } catch (error) {
      if (isDamaged(error) && !isMended) {
        // A lock holds nothing. Emptied in its place, it is still the file that whoever holds it has locked.
        truncateSync(file)
        return take(true)
      }
      if (!(error instanceof Error) || !error.message.includes('locked')) throw error
      if (database.isTransaction) database.exec('ROLLBACK')
      return false
    }
  }

  return { take: () => take(), close: () => database.close() }
}

/** What is in the file is no database: SQLITE_NOTADB, SQLITE_CORRUPT. */
function isDamaged(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (error.errcode === 26 || error.errcode === 11)
}

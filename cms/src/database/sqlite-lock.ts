import { resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'

const WAIT_MS = 60_000

/**
 * Runs something that one process at a time may do to a SQLite database. The lock lies beside the file the address
 * names, so that it is the same for everybody who uses the file, and the operating system frees it when its holder dies.
 */
export async function underSqliteLock<T>(databaseUrl: string, run: () => Promise<T>, waitMs = WAIT_MS): Promise<T> {
  const file = `${fileOf(databaseUrl)}.migrate.lock`
  const lock = new DatabaseSync(file, { timeout: waitMs })
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    return await run()
  } finally {
    lock.close()
  }
}

/** The file of an address such as `file:data/region.db` or `file:///srv/region.db?mode=rw`. */
export function fileOf(databaseUrl: string): string {
  const bare = databaseUrl.replace(/[?#].*$/, '')
  return bare.startsWith('file://') ? fileURLToPath(bare) : resolve(decodeURIComponent(bare.replace(/^file:/, '')))
}

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * One publish at a time per portal. The lock is the operating system's own lock on a file (taken through SQLite's
 * exclusive transaction), so it is freed when its holder dies, however it dies.
 */
export async function withPortalLock<T>(directory: string, kommune: string, task: () => Promise<T>, waitMs = 30_000): Promise<T> {
  mkdirSync(join(directory, 'locks'), { recursive: true })
  const database = new DatabaseSync(join(directory, 'locks', `${kommune}.lock`))
  try {
    await takeLock(database, kommune, waitMs)
    return await task()
  } finally {
    database.close()
  }
}

const RETRY_MS = 20

async function takeLock(database: DatabaseSync, kommune: string, waitMs: number): Promise<void> {
  const givesUpAt = performance.now() + waitMs
  for (;;) {
    try {
      database.exec('BEGIN EXCLUSIVE')
      return
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('locked')) throw error
      if (performance.now() >= givesUpAt) throw new PortalBusyError(kommune, waitMs)
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
  }
}

/** Another publish of the portal held the lock for too long. */
export class PortalBusyError extends Error {
  override name = 'PortalBusyError'
  constructor(kommune: string, waitMs: number) {
    super(`Another publish of ${kommune} has been running for more than ${Math.round(waitMs / 1000)} seconds. Wait for it to end, or stop the process that runs it.`)
  }
}

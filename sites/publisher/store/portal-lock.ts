import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const RETRY_MS = 20
/** The first publish of a large portal on a slow machine takes a while, and whoever comes second has nothing better to do (ms). */
const PATIENCE_MS = 90_000
/** Without a journal a lock takes no space: pruning must be able to begin on a full disk. */
const NO_JOURNAL = 'PRAGMA journal_mode = MEMORY;'
const ALONE = `${NO_JOURNAL} BEGIN EXCLUSIVE`
const TOGETHER = `${NO_JOURNAL} BEGIN; SELECT count(*) FROM sqlite_schema`

/**
 * One publish at a time per portal, and none while pruning removes something ({@link whileNobodyPublishes}). The locks
 * are the operating system's own locks on files (taken through SQLite's transactions), so they are freed when their
 * holder dies, however it dies. They are taken in this order everywhere, so nobody waits in a circle.
 */
export function withPortalLock<T>(directory: string, kommune: string, task: () => Promise<T>, waitMs = PATIENCE_MS): Promise<T> {
  const busy = () => new PortalBusyError(kommune, waitMs)
  return withLock(join(directory, 'locks', `${kommune}.lock`), ALONE, waitMs, busy, () => withLock(join(directory, 'prune.lock'), TOGETHER, waitMs, busy, task))
}

/** Does some work while no portal is being published, and lets none begin. Keep it short. Throws {@link PublishingGoesOnError} when the wait is too long. */
export function whileNobodyPublishes<T>(directory: string, task: () => Promise<T>, waitMs: number): Promise<T> {
  return withLock(join(directory, 'prune.lock'), ALONE, waitMs, () => new PublishingGoesOnError(), task)
}

async function withLock<T>(file: string, how: string, waitMs: number, busy: () => Error, task: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true })
  const database = new DatabaseSync(file)
  try {
    await takeLock(database, how, waitMs, busy)
    return await task()
  } finally {
    database.close()
  }
}

async function takeLock(database: DatabaseSync, how: string, waitMs: number, busy: () => Error): Promise<void> {
  const givesUpAt = performance.now() + waitMs
  for (;;) {
    try {
      database.exec(how)
      return
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('locked')) throw error
      if (database.isTransaction) database.exec('ROLLBACK')
      if (performance.now() >= givesUpAt) throw busy()
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
  }
}

/** Another publish of the portal held the lock for too long. */
export class PortalBusyError extends Error {
  override name = 'PortalBusyError'
  readonly code = 'PORTAL_BUSY'
  constructor(kommune: string, waitMs: number) {
    super(`Another publish of ${kommune} has been running for more than ${Math.round(waitMs / 1000)} seconds. Wait for it to end, or stop the process that runs it.`)
  }
}

/** There was no moment without a publish going on. */
export class PublishingGoesOnError extends Error {
  override name = 'PublishingGoesOnError'
  constructor() {
    super('Portals are being published all the time. Nothing more was removed; try again later.')
  }
}

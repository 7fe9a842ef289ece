import { join } from 'node:path'
import { openLockFile, type LockFile } from '../../files/lock-file.ts'
import { PortalBusyError } from '../portal-busy.ts'

const RETRY_MS = 20
/** The first publish of a large portal on a slow machine takes a while, and whoever comes second has nothing better to do (ms). */
const PATIENCE_MS = 90_000

/**
 * One publish at a time per portal, and none while pruning removes something ({@link whileNobodyPublishes}): it must be
 * able to begin on a full disk. The locks are taken in this order everywhere, so nobody waits in a circle.
 */
export function withPortalLock<T>(
  directory: string,
  kommune: string,
  task: () => Promise<T>,
  waitMs = PATIENCE_MS,
): Promise<T> {
  const busy = () => new PortalBusyError(kommune, waitMs)
  return withLock(join(directory, 'locks', `${kommune}.lock`), 'alone', waitMs, busy, () =>
    withLock(join(directory, 'prune.lock'), 'together', waitMs, busy, task),
  )
}

/** Does some work while no portal is being published, and lets none begin. Keep it short. Throws {@link PublishingGoesOnError} when the wait is too long. */
export function whileNobodyPublishes<T>(directory: string, task: () => Promise<T>, waitMs: number): Promise<T> {
  return withLock(join(directory, 'prune.lock'), 'alone', waitMs, () => new PublishingGoesOnError(), task)
}

/** Does some work while nothing is removed. Portals are published meanwhile; pruning waits, or comes another time. Throws {@link PublishingGoesOnError} when the wait is too long. */
export function whileNothingIsRemoved<T>(directory: string, task: () => Promise<T>, waitMs: number): Promise<T> {
  return withLock(join(directory, 'prune.lock'), 'together', waitMs, () => new PublishingGoesOnError(), task)
}

async function withLock<T>(
  file: string,
  how: Parameters<typeof openLockFile>[1],
  waitMs: number,
  busy: () => Error,
  task: () => Promise<T>,
): Promise<T> {
  const lock = openLockFile(file, how)
  try {
    await taken(lock, waitMs, busy)
    return await task()
  } finally {
    lock.close()
  }
}

async function taken(lock: LockFile, waitMs: number, busy: () => Error): Promise<void> {
  const givesUpAt = performance.now() + waitMs
  while (!lock.take()) {
    if (performance.now() >= givesUpAt) throw busy()
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
  }
}

/** There was no moment without a publish going on. */
export class PublishingGoesOnError extends Error {
  override name = 'PublishingGoesOnError'
  constructor() {
    super('Portals are being published all the time. Nothing more was removed; try again later.')
  }
}

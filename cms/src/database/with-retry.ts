import { isTaken } from './taken-names.ts'

/** What MongoDB calls two writes that met. */
export const WRITE_CONFLICT = 112
const MAX_ATTEMPTS = 8
/** The second time, the write itself finds who has the name. */
const MAX_ATTEMPTS_AT_A_NAME = 2

/**
 * Runs a whole write of our own again when MongoDB says that another write came in between, or when another took its
 * name in between. Only for calls that own their transaction: never inside a hook. Other errors pass through at once.
 */
export async function withRetry<T>(write: () => Promise<T>, random: () => number = Math.random): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write()
    } catch (error) {
      if (!isWorthTrying(error, attempt)) throw error
      await pause(attempt, random)
    }
  }
}

/** Whether a write that failed may succeed, or be refused with a better sentence, when it is run again. */
export function isWorthTrying(error: unknown, attempt: number): boolean {
  if (isTaken(error)) return attempt < MAX_ATTEMPTS_AT_A_NAME
  return isWriteConflict(error) && attempt < MAX_ATTEMPTS
}

/** The longer it has been tried in vain, the longer it waits. */
export const pause = (attempt: number, random: () => number = Math.random): Promise<void> =>
  new Promise((resume) => setTimeout(resume, random() * 20 * 2 ** attempt))

/** Two writes met in MongoDB and this one lost. It did nothing and can be tried again. */
export function isWriteConflict(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === WRITE_CONFLICT
}

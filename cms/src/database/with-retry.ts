/** What MongoDB calls two writes that met. */
export const WRITE_CONFLICT = 112
const MAX_ATTEMPTS = 8

/**
 * Runs a whole write of our own again when MongoDB says that another write came in between. Only for calls that own
 * their transaction: never inside a hook. Other errors pass through at once.
 */
export async function withRetry<T>(write: () => Promise<T>, random: () => number = Math.random): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write()
    } catch (error) {
      if (attempt === MAX_ATTEMPTS || !isWriteConflict(error)) throw error
      await new Promise((resume) => setTimeout(resume, random() * 20 * 2 ** attempt))
    }
  }
}

/** Two writes met in MongoDB and this one lost. It did nothing and can be tried again. */
export function isWriteConflict(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === WRITE_CONFLICT
}

/** Pause after trouble, doubled each time (ms). */
const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 15_000

export interface Backoff {
  next(): number
  reset(): void
}

/** How long to wait after trouble, ever longer while it lasts (ms). */
export function backoff(): Backoff {
  let pause = FIRST_PAUSE_MS
  return {
    next() {
      const now = pause
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
      return now
    },
    reset() {
      pause = FIRST_PAUSE_MS
    },
  }
}

/** The first pause, and the longest (ms). */
export interface Patience {
  firstMs: number
  longestMs: number
}

export interface GrowingPause {
  /** How long to wait now (ms). */
  next(): number
  /** The trouble has passed: the next pause is the first again. */
  reset(): void
}

/** How long to wait after trouble: doubled each time while it lasts. */
export function growingPause({ firstMs, longestMs }: Patience): GrowingPause {
  let pause = firstMs
  return {
    next() {
      const now = pause
      pause = Math.min(pause * 2, longestMs)
      return now
    },
    reset() {
      pause = firstMs
    },
  }
}

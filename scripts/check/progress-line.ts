const WIDTH = 24

/** A bar with counts and the time that is left, judged by how long the done ones took. */
export function progressLine(done: number, all: number, elapsedMs: number): string {
  const filled = Math.round((WIDTH * done) / Math.max(1, all))
  const left = Math.ceil(((elapsedMs / Math.max(1, done)) * (all - done)) / 1000)
  return `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done} of ${all} files${done < all ? `, about ${left} s left` : ''}`.padEnd(
    64,
  )
}

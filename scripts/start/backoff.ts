/**
 * How long to wait before starting again a process that died: half a second, doubling to half a minute, and from the
 * beginning again once it has lived a minute.
 * @returns milliseconds to wait, and the number of quick deaths in a row to pass in next time
 */
export function backoff(quickDeaths: number, livedMs: number): { waitMs: number; quickDeaths: number } {
  const count = livedMs >= 60_000 ? 1 : quickDeaths + 1
  return { waitMs: Math.min(30_000, 500 * 2 ** (count - 1)), quickDeaths: count }
}

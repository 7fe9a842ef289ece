/** A map that keeps the entries last asked for, and no more than so many. */
export interface RecentMap<V> {
  get(key: string): V | undefined
  set(key: string, value: V): void
}

/** An empty map that keeps at most `limit` entries; the one not asked for the longest goes first. */
export function openRecentMap<V>(limit: number): RecentMap<V> {
  const entries = new Map<string, V>()
  return {
    get(key) {
      const value = entries.get(key)
      if (value === undefined) return undefined
      entries.delete(key)
      entries.set(key, value)
      return value
    },
    set(key, value) {
      entries.delete(key)
      entries.set(key, value)
      const oldest = entries.size > limit ? entries.keys().next() : undefined
      if (oldest && !oldest.done) entries.delete(oldest.value)
    },
  }
}

/** A map that keeps what was asked for last, and no more than so much. */
export interface RecentMap<V> {
  get(key: string): V | undefined
  /** What is kept, or what is made now and kept from now on. */
  getOr(key: string, make: () => V): V
  set(key: string, value: V): void
  delete(key: string): void
}

/**
 * An empty map that keeps values of together at most `limit`: so many of them, or as `sizeOf` measures one. The one not
 * asked for the longest goes first, and one that is larger than the limit is not kept.
 */
export function openRecentMap<V extends NonNullable<unknown> | null>(
  limit: number,
  sizeOf: (value: V) => number = () => 1,
): RecentMap<V> {
  const entries = new Map<string, V>()
  let total = 0
  /** Asked for again and again, it stands last already. */
  let newest: string | undefined

  function remove(key: string): void {
    const value = entries.get(key)
    if (value !== undefined && entries.delete(key)) total -= sizeOf(value)
  }

  function get(key: string): V | undefined {
    const value = entries.get(key)
    if (value === undefined || key === newest) return value
    entries.delete(key)
    entries.set(key, value)
    newest = key
    return value
  }

  function set(key: string, value: V): void {
    remove(key)
    entries.set(key, value)
    newest = key
    total += sizeOf(value)
    for (const oldest of entries.keys()) {
      if (total <= limit) break
      remove(oldest)
    }
  }

  function getOr(key: string, make: () => V): V {
    const known = get(key)
    if (known !== undefined) return known
    const made = make()
    set(key, made)
    return made
  }

  return { get, getOr, set, delete: remove }
}

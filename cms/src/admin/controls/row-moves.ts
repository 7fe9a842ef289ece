/** The list with one entry moved by some places; what would fall outside the list is left as it was. */
export function moved<T>(rows: readonly T[], from: number, by: number): T[] {
  const to = from + by
  if (from < 0 || to < 0 || from >= rows.length || to >= rows.length) return [...rows]
  const next = [...rows]
  next.splice(to, 0, ...next.splice(from, 1))
  return next
}

/** The list without one entry. */
export function without<T>(rows: readonly T[], index: number): T[] {
  return rows.filter((_, i) => i !== index)
}

/** The list with an entry put back where it was, or last when the list has become shorter. */
export function putBack<T>(rows: readonly T[], index: number, row: T): T[] {
  const next = [...rows]
  next.splice(Math.min(index, next.length), 0, row)
  return next
}

/** A row id that no row has: eight letters and digits made of random bytes. */
export function newRowId(taken: ReadonlySet<string>, randomBytes: () => Uint8Array): string {
  for (;;) {
    const id = [...randomBytes()]
      .map((b) => (b % 36).toString(36))
      .join('')
      .slice(0, 8)
    if (id !== '' && !taken.has(id)) return id
  }
}

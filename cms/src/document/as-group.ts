/** A stored value as a group of named values; anything else is an empty group. */
export function asGroup(value: unknown): Record<string, unknown> {
  return isGroup(value) ? { ...value } : {}
}

export const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A stored value as rows; anything else is no rows. */
export function asRows(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(asGroup) : []
}

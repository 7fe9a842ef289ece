/** A value as the contract has it: absent instead of null, empty text, empty list or empty group. */
export function present(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : value
  if (typeof value === 'object' && Object.keys(value).length === 0) return undefined
  return value
}

/** A list; nothing stored is an empty one. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

import { isEmpty } from '../admin/controls/is-empty.ts'

/** A stored value as a group of named values; anything else is an empty group. */
export function asGroup(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

/** A group with one value changed. What is empty is left out, and a group of nothing is nothing. */
export function withValue(
  group: Record<string, unknown>,
  name: string,
  value: unknown,
): Record<string, unknown> | undefined {
  const next = Object.fromEntries(Object.entries({ ...group, [name]: value }).filter(([, v]) => !isEmpty(v)))
  return Object.keys(next).length === 0 ? undefined : next
}

/** A stored value as rows; anything else is no rows. */
export function asRows(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(asGroup) : []
}

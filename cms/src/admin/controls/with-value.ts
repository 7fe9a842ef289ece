import { isEmpty } from './is-empty.ts'

/** A group with one value changed. What is empty is left out, and a group of nothing is nothing. */
export function withValue(
  group: Record<string, unknown>,
  name: string,
  value: unknown,
): Record<string, unknown> | undefined {
  const next = Object.fromEntries(Object.entries({ ...group, [name]: value }).filter(([, v]) => !isEmpty(v)))
  return Object.keys(next).length === 0 ? undefined : next
}

/** What no person writes. */
const NOT_WRITTEN: readonly string[] = ['id', 'createdAt', 'updatedAt', '_status', 'file', 'sizes', 'rev']
/** What nobody but its owner may read, not even in a browser. */
const SECRET = /password|apikey/i

/** A value as text that is the same whatever order its parts come in; nothing, nothing at all and an empty list are the same. */
export function canonical(value: unknown): string {
  return isNothing(value)
    ? ''
    : JSON.stringify(value, (_key, inner: unknown) =>
        isGroup(inner)
          ? Object.fromEntries(
              Object.entries(inner)
                .filter(([, v]) => v !== undefined)
                .toSorted(([a], [b]) => (a < b ? -1 : 1)),
            )
          : inner,
      )
}

/** A form's fields as they stand, to be compared with later. */
export const asBase = (data: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(data)
      .filter(([name]) => isWritten(name))
      .map(([name, value]) => [name, canonical(value)]),
  )

/** The fields that differ from what stood there. */
export function changedFields(
  data: Readonly<Record<string, unknown>>,
  base: Readonly<Record<string, string>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(([name, value]) => isWritten(name) && canonical(value) !== (base[name] ?? '')),
  )
}

export const isWritten = (name: string) => !NOT_WRITTEN.includes(name) && !SECRET.test(name)
const isNothing = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

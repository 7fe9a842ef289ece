/** Finds the key of a document by its database id; undefined when it is gone. */
export type KeyOf = (id: string | undefined) => string | undefined

/** A document of the CMS, read in all languages and without relationships filled in. */
export type Doc = Readonly<Record<string, unknown>>

/** A value as the contract has it: absent instead of null, empty text, empty list or empty group. */
export function present(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : value
  if (typeof value === 'object' && Object.keys(value).length === 0) return undefined
  return value
}

/** A list; nothing stored is an empty one. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

import type { Doc } from './doc.ts'

/**
 * The document as it will be once a write in one language is done: the newest version in all languages with the new
 * values laid over it. `localized` tells which fields are kept per language; a dot leads into a group.
 */
export function layOver(newest: Doc | null, data: Doc, locale: string, localized: readonly string[]): Doc {
  if (newest === null && locale === 'all') return data
  const merged: Record<string, unknown> = { ...newest, ...data }
  for (const path of localized) {
    const [field = '', inner] = path.split('.')
    const before = inner === undefined ? newest?.[field] : asDoc(newest?.[field])[inner]
    const after = inner === undefined ? data[field] : asDoc(data[field])[inner]
    const value = locale === 'all' ? after : { ...asDoc(before), [locale]: after }
    if (inner === undefined) merged[field] = value
    else merged[field] = { ...asDoc(merged[field]), [inner]: value }
  }
  return merged
}

const asDoc = (value: unknown): Doc => (typeof value === 'object' && value !== null ? (value as Doc) : {})

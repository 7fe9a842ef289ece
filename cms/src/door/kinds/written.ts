import { LANGS, type Lang } from '@innbyggarportal/shared-content/contract'
import { isGroup } from '../../document/as-group.ts'

/** What Payload is to store: fields that stand once, and localized fields by language. Null empties a field. */
export interface Written {
  shared: Record<string, unknown>
  byLang: Record<Lang, Record<string, unknown>>
}

/** A document with no localized field. */
export const once = (shared: Record<string, unknown>): Written => withWords(shared, () => ({}))

/** A document with fields that stand once, and those of each language. */
export const withWords = (
  shared: Record<string, unknown>,
  wordsIn: (lang: Lang) => Record<string, unknown>,
): Written => ({
  shared: Object.fromEntries(Object.entries(shared).map(([name, value]) => [name, value ?? null])),
  byLang: Object.fromEntries(LANGS.map((lang) => [lang, wordsIn(lang)])) as Written['byLang'],
})

/** Fields of one language together with those that stand once; a group may have both. */
export function inOneLanguage({ shared, byLang }: Written, lang: Lang): Record<string, unknown> {
  const out: Record<string, unknown> = { ...shared }
  for (const [field, value] of Object.entries(byLang[lang])) {
    const group = shared[field]
    out[field] = isGroup(group) && isGroup(value) ? { ...group, ...value } : value
  }
  return out
}

/** The document in all languages, as it is read back. */
export function inAllLanguages({ shared, byLang }: Written): Record<string, unknown> {
  const out: Record<string, unknown> = { ...shared }
  const gather = (of: (lang: Lang) => unknown) =>
    Object.fromEntries(LANGS.flatMap((l) => (of(l) === null ? [] : [[l, of(l)]])))
  for (const [field, sample] of Object.entries(byLang.nn)) {
    const group = shared[field]
    out[field] =
      isGroup(group) && isGroup(sample) && 'content' in sample
        ? { ...group, content: gather((l) => (byLang[l][field] as { content: unknown }).content) }
        : gather((l) => byLang[l][field])
  }
  return out
}

import {
  LANGS,
  type Lang,
  type LocalizedText,
  type Problem,
  type TextDoc,
  type Words,
} from '@innbyggarportal/shared-content/contract'
import { fromLexical } from './from-lexical.ts'

/**
 * The values of a localized field read in all languages, by language. A single rich text (read in one language) stands
 * under nynorsk.
 */
export function byLocale(value: unknown): Partial<Record<Lang, unknown>> {
  if (typeof value !== 'object' || value === null) return value === null || value === undefined ? {} : { nn: value }
  if ('root' in value) return { nn: value }
  const all = value as Record<string, unknown>
  return Object.fromEntries(LANGS.flatMap((l) => (all[l] === null || all[l] === undefined ? [] : [[l, all[l]]])))
}

/** A text of the contract from a localized rich text; absent when nothing is written in any language. */
export function readText(value: unknown, path: string, problems: Problem[]): LocalizedText | undefined {
  const text: LocalizedText = {}
  for (const lang of LANGS) {
    const reading = fromLexical(byLocale(value)[lang])
    problems.push(...reading.problems.map((p) => ({ ...p, path: `${path}.${lang}` })))
    const doc = withoutEmptyParagraphs(reading.doc)
    if (doc.length > 0) text[lang] = doc
  }
  return Object.keys(text).length === 0 ? undefined : text
}

/** An editor that was opened and left holds an empty paragraph; it says nothing and is not content. */
const withoutEmptyParagraphs = (doc: TextDoc): TextDoc =>
  doc.filter((b) => b.type !== 'paragraph' || b.children.length > 0)

/** The words of a localized text field; absent when there are none. */
export function readWords(value: unknown): Words | undefined {
  const all = byLocale(value)
  const words = Object.fromEntries(
    LANGS.flatMap((l) => (typeof all[l] === 'string' && all[l].trim() !== '' ? [[l, all[l].trim()]] : [])),
  )
  return Object.keys(words).length === 0 ? undefined : words
}

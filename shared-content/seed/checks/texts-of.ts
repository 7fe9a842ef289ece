import { LANGS, type Block, type Inline, type Lang, type TextDoc } from '../../src/contract/index.ts'

/** The same words in several languages, wherever they stand in a record. */
type Localized = Partial<Record<Lang, string | TextDoc>>

/** Every place in a value where words stand per language, in order. */
export function localizedIn(value: unknown): Localized[] {
  if (typeof value !== 'object' || value === null) return []
  const keys = Object.keys(value)
  if (!Array.isArray(value) && keys.length > 0 && keys.every((k) => (LANGS as readonly string[]).includes(k)))
    return [value as Localized]
  return Object.values(value).flatMap(localizedIn)
}

/** Every stretch of text in one language: a paragraph, a list item, a table cell, the words of a row. */
export function textsOf(value: unknown, lang: Lang): string[] {
  return localizedIn(value).flatMap((by) => {
    const said = by[lang]
    if (said === undefined) return []
    return typeof said === 'string' ? [said] : said.flatMap(blockTexts)
  })
}

/** The sentences of a value in one language, without the space around them. */
export function sentencesOf(value: unknown, lang: Lang): string[] {
  return textsOf(value, lang)
    .flatMap((t) => t.split(/(?<=[.!?]) +(?=[\p{Lu}«{])/u))
    .map((s) => s.trim())
    .filter(Boolean)
}

/** How many words a text has. A fact counts as one. */
export function sumWords(texts: readonly string[]): number {
  return texts.reduce((sum, t) => sum + t.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length, 0)
}

function blockTexts(block: Block): string[] {
  switch (block.type) {
    case 'list':
      return block.items.map(inlineText)
    case 'table':
      return [block.head, ...block.rows].flat().map(inlineText)
    case 'callout':
      return block.children.flatMap(blockTexts)
    default:
      return [inlineText(block.children)]
  }
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((i) => {
      switch (i.type) {
        case 'fact':
          return `{${i.fact}}`
        case 'link':
          return i.children.map((c) => c.text).join('')
        case 'span':
          return `“${i.lang}”`
        default:
          return i.text
      }
    })
    .join('')
}

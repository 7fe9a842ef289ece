import type { Lang } from '../contract/lang.ts'
import { OWN_EVENTS, type LosRow } from './los-table.ts'

const LETTERS: Readonly<Record<string, string>> = { æ: 'a', ø: 'o', å: 'a' }
const OWN = new Set(OWN_EVENTS.map((e) => e.slug))

/**
 * What a theme or a life event is called in the addresses of a portal whose first language it is: Los' own word in
 * bokmål, and in other languages the name spelt as Los spells («næring» is `naring`). The identity is the row's `slug`.
 */
export function losSlug(row: LosRow, first: Lang): string {
  const isLosWord = first === 'nb' && !OWN.has(row.slug)
  return isLosWord ? row.slug : slugOf(row[first] ?? '') || row.slug
}

/** What it is called in the addresses of portals, whatever their first language. */
export const losSlugs = (row: LosRow): string[] => [
  ...new Set([row.slug, ...(['nn', 'nb', 'en'] as const).map((lang) => losSlug(row, lang))]),
]

const slugOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/^å /, '')
    .replace(/[æøå]/g, (letter) => LETTERS[letter]!)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

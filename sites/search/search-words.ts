import type { SearchBounds } from './search-bounds.ts'

const BREAK = /[\n\r\p{Z}\p{P}]+/u

/** One word of a query, and whether words that begin with it are meant too. */
export interface SearchWord {
  text: string
  isBeginning: boolean
}

/** The words of a query, each once, as many as a person writes. The rest is not searched for. */
export function searchWords(query: string, bounds: SearchBounds): SearchWord[] {
  const all = query
    .slice(0, bounds.query)
    .split(BREAK)
    .map((w) => foldWord(w).slice(0, bounds.letters))
    .filter((w) => w !== '')
  let broad = 0
  return [...new Set(all)]
    .slice(0, bounds.words)
    .map((text) => ({ text, isBeginning: text.length > 1 || ++broad <= bounds.broad }))
}

/** A query as it is taken and said again: what nobody types is left out. */
export function asTyped(query: string | null, { query: max }: SearchBounds): string {
  return (query ?? '')
    .normalize('NFC')
    .slice(0, max)
    .replace(/\p{Cc}+/gu, ' ')
    .toWellFormed()
    .trim()
}

/** Small letters in one form, without the accents people leave out and the hyphens nobody sees. */
export function foldWord(term: string): string {
  return term
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .toLocaleLowerCase('nn')
    .replace(/[éèê]/g, 'e')
    .replace(/[óòô]/g, 'o')
}

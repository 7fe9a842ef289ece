import { LANGS } from '../contract/index.ts'
import type { Says } from '../words/index.ts'

const places = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted()
const BOKMAL = /(?<!\p{L})(ikke|fra|hvis|hva|noen|være|velg|bare|vises|dere)(?!\p{L})/iu

/** The entries of a table of words that are empty in a language, have other places than the nynorsk, or bokmål where nynorsk should be. */
export function badlySaid(table: Readonly<Record<string, Says>>): string[] {
  return Object.entries(table).flatMap(([key, says]) => [
    ...LANGS.filter((l) => says[l].trim() === '').map((l) => `${key}: empty in ${l}`),
    ...LANGS.filter((l) => places(says[l]).join() !== places(says.nn).join()).map(
      (l) => `${key}: other places in ${l}`,
    ),
    ...(BOKMAL.test(says.nn) ? [`${key}: bokmål in the nynorsk`] : []),
  ])
}

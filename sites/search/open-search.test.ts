import { describe, expect, it } from 'vitest'
import { openSearch } from './open-search.ts'
import { SEARCH_BOUNDS } from './search-bounds.ts'
import type { SearchEntry } from './search-entries.ts'

const SERVICES = 616
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzæøå']
const letter = (n: number) => LETTERS[n % LETTERS.length]!
/** Words of every beginning, spread over all services: what a hostile query wants. */
const entries: SearchEntry[] = Array.from({ length: SERVICES }, (_, i) => ({
  path: `/tenester/${i}/`,
  title: `${letter(i)}${letter(i >> 1)}lding nummer${i}`,
  words: [`${letter(i * 7)}ord`, `søk${letter(i)}`],
  summary: Array.from({ length: 25 }, (_n, k) => `${letter(i + k)}${letter(i * 3 + k)}${letter(k)}sak`).join(' '),
}))
const json = JSON.stringify(entries)
const MOST = SEARCH_BOUNDS.looks * SERVICES
const many = (make: (n: number) => string) => Array.from({ length: 100 }, (_, i) => make(i)).join(' ')

/** Each was the worst of its kind that could be found. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['a hundred letters', many(letter)],
  ['two letters', many((i) => `${letter(i)}${letter(i * 5)}`)],
  ['three letters', many((i) => `${letter(i)}${letter(i + 3)}${letter(i * 7)}`)],
  ['slips of one word', many((i) => `nummer${letter(i)}`)],
  ['long words with slips', many((i) => `${letter(i)}barnehageplassøknadsskjema`)],
  ['one word as long as a query', 'nummer'.repeat(60)],
  ['the same word', many(() => 's')],
  ['signs', many((i) => ['*', '"', '^', '\\', '\u0301', '𝒳', '%', '\u202e'][i % 8]!)],
]

describe('a hostile query', () => {
  it.each(HOSTILE)('of %s looks at no more than it may', async (_name, query) =>
    expect((await openSearch(json))(query).looks).toBeLessThanOrEqual(MOST),
  )

  it('looks at far more without bounds, and one of them is enough to hold it', async () => {
    const unbounded = { ...SEARCH_BOUNDS, query: Infinity, words: Infinity, broad: Infinity, looks: Infinity }
    const worst = async (bounds: typeof SEARCH_BOUNDS) => {
      const search = await openSearch(json, bounds)
      return Math.max(...HOSTILE.map(([, query]) => search(query).looks))
    }
    expect(await worst(unbounded)).toBeGreaterThan(1.5 * MOST)
    expect(await worst({ ...unbounded, looks: SEARCH_BOUNDS.looks })).toBeLessThanOrEqual(MOST)
  })

  it('is answered with as many as one page has, and an empty one with none', async () => {
    const search = await openSearch(json)
    expect(HOSTILE.map(([, query]) => search(query).entries.length).every((n) => n <= 30)).toBe(true)
    expect(search('').entries).toEqual([])
  })
})

it('finds by title before search words before summary, by beginnings and with slips', async () => {
  const entry = (title: string, words: string[], summary: string) => ({ path: `/${title}/`, title, words, summary })
  const search = await openSearch(
    JSON.stringify([
      entry('Skuleskyss', [], 'Buss til barnehage.'),
      entry('Plass i barnehage', [], 'Søk her.'),
      entry('Barnehageplass', [], 'Søk her.'),
      entry('Foreldrebetaling', ['barnehage'], 'Pris.'),
    ]),
  )
  const titles = (query: string) => search(query).entries.map((e) => e.title)
  expect(titles('barnehage')).toEqual(['Plass i barnehage', 'Foreldrebetaling', 'Barnehageplass', 'Skuleskyss'])
  expect(titles('barnehgaeplass')).toEqual(['Barnehageplass'])
  expect(titles('skule barnehage')).toEqual(['Skuleskyss'])
  expect(titles('pris finstikkje')).toEqual(['Foreldrebetaling'])
})

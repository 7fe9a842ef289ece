import MiniSearch from 'minisearch'
import { SEARCH_BOUNDS } from './search-bounds.ts'
import { searchEntries, type SearchEntry } from './search-entries.ts'
import { foldWord, searchWords } from './search-words.ts'

const MAX_HITS = 30
/** Entries at a time while the index is made: others are answered in between. */
const CHUNK = 50

/** What was found, and how often a service was looked at for it. */
export interface Found {
  entries: SearchEntry[]
  looks: number
}
export type Search = (query: string) => Found

/** Finds services by words, best first: titles before search words before summaries, beginnings and small slips forgiven. No query costs more than the bounds say. */
export async function openSearch(json: string, bounds = SEARCH_BOUNDS): Promise<Search> {
  const entries: SearchEntry[] = searchEntries.parse(JSON.parse(json))
  const index = new MiniSearch<SearchEntry & { id: number; synonyms: string }>({
    fields: ['title', 'synonyms', 'summary'],
    processTerm: foldWord,
  })
  await index.addAllAsync(
    entries.map((e, id) => ({ ...e, id, synonyms: e.words.join(' ') })),
    { chunkSize: CHUNK },
  )

  return (query) => {
    const words = searchWords(query, bounds)
    const begins = new Map(words.map((w) => [w.text, w.isBeginning]))
    const most = entries.length * bounds.looks
    let looks = 0
    const some = index.search(words.map((w) => w.text).join(' '), {
      prefix: (term) => begins.get(term) === true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      maxFuzzy: bounds.slips,
      boost: { title: 4, synonyms: 2 },
      boostDocument: () => (looks < most ? ((looks += 1), 1) : 0),
    })
    // Those that have all the words; when none has, those that have some.
    const all = some.filter((hit) => hit.queryTerms.length === words.length)
    const found = all.length > 0 ? all : some
    return { entries: found.slice(0, MAX_HITS).flatMap((hit) => entries[hit.id as number] ?? []), looks }
  }
}

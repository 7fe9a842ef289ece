import MiniSearch from 'minisearch'
import { searchEntries, type SearchEntry } from '../search/search-entries.ts'

/** A query longer than this is cut: nobody types it, and it costs. */
const MAX_QUERY = 200
const MAX_HITS = 30

/** Finds services by words, best first: titles before search words before summaries, beginnings and small slips forgiven. */
export function openSearch(json: string) {
  const entries: SearchEntry[] = searchEntries.parse(JSON.parse(json))
  const index = new MiniSearch<SearchEntry & { id: number; synonyms: string }>({
    fields: ['title', 'synonyms', 'summary'],
    processTerm: fold,
    searchOptions: { prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : false), boost: { title: 4, synonyms: 2 }, combineWith: 'AND' },
  })
  index.addAll(entries.map((e, id) => ({ ...e, id, synonyms: e.words.join(' ') })))
  return (query: string): SearchEntry[] => {
    const cut = query.slice(0, MAX_QUERY)
    const all = index.search(cut)
    const found = all.length > 0 ? all : index.search(cut, { combineWith: 'OR' })
    return found.slice(0, MAX_HITS).flatMap((hit) => entries[hit.id as number] ?? [])
  }
}

/** Small letters, and the accents people leave out. */
function fold(term: string): string {
  return term.toLocaleLowerCase('nn').replace(/[éèê]/g, 'e').replace(/[óòô]/g, 'o')
}

export { openSearch, type Search } from './open-search.ts'
export { SEARCH_BOUNDS } from './search-bounds.ts'
export { listSearchEntries, type SearchEntry } from './search-entries.ts'
export { asTyped, foldWord } from './search-words.ts'

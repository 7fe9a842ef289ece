/** What one query may cost, however it is written. */
export interface SearchBounds {
  /** Signs of a query; the rest is cut. */
  query: number
  /** Words: what a citizen asks in a whole sentence has room. */
  words: number
  /** Letters of a word; the longest of ours have under forty. */
  letters: number
  /** Words of one letter that are taken as beginnings: each begins a tenth of all words. */
  broad: number
  /** Letters that may be wrong in a word. */
  slips: number
  /** How often each service may be looked at, once for every word of the index and place it stands in. What people ask takes three or four. */
  looks: number
}

export const SEARCH_BOUNDS: SearchBounds = { query: 200, words: 12, letters: 40, broad: 3, slips: 3, looks: 16 }

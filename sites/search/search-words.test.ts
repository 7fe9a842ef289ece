import { describe, expect, it } from 'vitest'
import { SEARCH_BOUNDS } from './search-bounds.ts'
import { asTyped, searchWords } from './search-words.ts'

const texts = (query: string) => searchWords(query, SEARCH_BOUNDS).map((w) => w.text)

describe('the words of a query', () => {
  it('are each taken once, without what stands between them', () =>
    expect(texts('Søk,  SØK: «plass» i  barnehage – idé?')).toEqual(['søk', 'plass', 'i', 'barnehage', 'ide']))

  it('are the same however their letters came: as a sign and a ring, or with a hyphen nobody sees', () => {
    expect(texts('A\u030asane skule\u00adskyss')).toEqual(['åsane', 'skuleskyss'])
    expect(asTyped('A\u030asane', SEARCH_BOUNDS)).toBe('Åsane')
  })

  it('are as many and as long as somebody writes', () => {
    expect(texts('korleis søkjer eg om plass i barnehage til barnet mitt')).toHaveLength(10)
    expect(texts(Array.from({ length: 60 }, (_, i) => `o${i}`).join(' '))).toHaveLength(12)
    expect(texts('x'.repeat(199))).toEqual(['x'.repeat(40)])
    expect(texts('')).toEqual([])
    expect(texts('  ?!… ')).toEqual([])
  })

  it('of one letter are beginnings of others three times, and then themselves', () => {
    expect(searchWords('a b cd e f', SEARCH_BOUNDS).map((w) => w.isBeginning)).toEqual([true, true, true, true, false])
  })
})

it('a query is said again without what nobody types', () => {
  expect(asTyped(' a\u0000\u001bb\ud800 ', SEARCH_BOUNDS)).toBe('a b\ufffd')
  expect(asTyped(null, SEARCH_BOUNDS)).toBe('')
  expect(asTyped('å'.repeat(500), SEARCH_BOUNDS)).toHaveLength(200)
})

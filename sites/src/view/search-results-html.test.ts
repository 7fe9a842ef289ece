import { describe, expect, it } from 'vitest'
import { SEARCH_RESULTS_MARK, searchPageHtml, searchResultsHtml } from './search-results-html.ts'

const evil = '"><script>alert(1)</script>'

describe('answers to a search', () => {
  it('lists the answers, each in its own language', () => {
    const html = searchResultsHtml([{ title: 'SFO', path: '/tenester/sfo/', summary: 'Før og etter skulen', lang: 'nn' }, { title: 'Care', path: '/en/services/care/', lang: 'en' }], 'sfo', 'nn')
    expect(html).toContain('<h2 id="hits">2 treff på «sfo»</h2>')
    expect(html).toContain('<li><a href="/tenester/sfo/">SFO</a><p>Før og etter skulen</p></li><li lang="en">')
  })

  it('says so and shows ways on when there is none', () => {
    expect(searchResultsHtml([], 'xyz', 'nn')).toContain('Ingen treff på «xyz»')
  })

  it('escapes whatever was searched for and found', () => {
    const html = searchPageHtml(`<input id="q" name="q" type="search">${SEARCH_RESULTS_MARK}`, [{ title: evil, path: evil, summary: evil }], evil, 'nn')
    expect(html).not.toContain('<script')
    expect(html).toContain('name="q" value="&quot;&gt;&lt;script&gt;')
  })

  it('says in the title how many there are, where a screen reader begins', () => {
    const html = searchPageHtml(`<title>Søk – Osterøy kommune</title>${SEARCH_RESULTS_MARK}`, [], 'a<b', 'nn')
    expect(html).toContain('<title>Ingen treff på «a&lt;b» – Søk – Osterøy kommune</title>')
  })

  it('takes signs with a meaning in replacements as they are', () => {
    expect(searchPageHtml(`<input name="q">${SEARCH_RESULTS_MARK}`, [], '$& $1', 'nn')).toContain('«$&amp; $1»')
  })
})

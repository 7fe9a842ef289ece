import { describe, expect, it } from 'vitest'
import { SEARCH_RESULTS_MARK, searchPageHtml } from './search-results-html.ts'

const evil = '"><script>alert(1)</script>'

describe('answers to a search', () => {
  const page = `<title>Søk</title><input name="q">${SEARCH_RESULTS_MARK}`

  it('lists the answers, with the language of each part that is in another than the page', () => {
    const html = searchPageHtml(
      page,
      [
        { title: 'SFO', path: '/tenester/sfo/', summary: 'Før og etter skulen' },
        { title: 'Care', path: '/tenester/care/', summary: 'Hjelp', lang: 'en', summaryLang: 'nb' },
      ],
      'sfo',
      'nn',
    )
    expect(html).toContain('<h2 id="hits">2 treff på «sfo»</h2>')
    expect(html).toContain(
      '<li><a href="/tenester/sfo/">SFO</a><p>Før og etter skulen</p></li><li><a href="/tenester/care/" lang="en">Care</a><p lang="nb">Hjelp</p></li>',
    )
  })

  it('keeps what was searched for on the way to another language, and nowhere else', () => {
    const link = (tag: string, path: string) => `<${tag} href="${path}" lang="en" hreflang="en" aria-current="false">`
    const head = link('link', 'https://osteroy.no/en/search/')
    const html = searchPageHtml(
      `${head}<a href="/sok/">Søk</a>${link('a', '/en/search/')}English</a>${SEARCH_RESULTS_MARK}`,
      [{ title: 'SFO', path: '/tenester/sfo/', lang: 'nn' }],
      'bål & "røyk"',
      'nn',
    )
    expect(html).toContain(link('a', '/en/search/?q=b%C3%A5l%20%26%20%22r%C3%B8yk%22'))
    expect(html).toContain(head)
    expect([html.includes('<a href="/sok/">'), html.match(/\?q=/g)]).toEqual([true, ['?q=']])
  })

  it('says so and shows ways on when there is none', () => {
    expect(searchPageHtml(page, [], 'xyz', 'nn')).toContain('Ingen treff på «xyz»')
  })

  it('escapes whatever was searched for and found', () => {
    const html = searchPageHtml(
      `<input id="q" name="q" type="search">${SEARCH_RESULTS_MARK}`,
      [{ title: evil, path: evil, summary: evil }],
      evil,
      'nn',
    )
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

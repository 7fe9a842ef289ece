import { expect, it } from 'vitest'
import { SEARCH_RESULTS_MARK } from './search-results-html.ts'
import { withoutSearch } from './without-search.ts'

const FORM = '<form class="search" role="search" action="/sok/" method="get">\n<input name="q"></form>'

it('a page without a server says how to find things, in the place of a form that nobody answers', () => {
  expect(withoutSearch(`<main>${FORM}</main>`, 'nn', '/tenester/')).toBe(
    '<main><p>Finn tenesta i lista «<a href="/tenester/">Alle tenester A–Å</a>».</p></main>',
  )
  expect(withoutSearch(`${FORM}${SEARCH_RESULTS_MARK}<ul></ul>`, 'en', undefined)).toBe(
    '<p>Find the service in the list “All services A–Z”.</p><ul></ul>',
  )
})

it('any other page stays as it is', () => {
  expect(withoutSearch('<main>Ope</main>', 'nn', '/tenester/')).toBe('<main>Ope</main>')
})

import type { Lang } from '@innbyggarportal/shared-content/contract'
import { ui } from '../text/ui-words.ts'

/** Where the search page waits for its answers. */
export const SEARCH_RESULTS_MARK = '<!--search-results-->'

/** A link to the same page in another language: no other link of the search page says the language of what it leads to. */
const LANGUAGE_LINK = /(<a\b[^>]*?\bhref=")([^"?#]+)("[^>]*\bhreflang=")/g

/** One answer to a search. A language is named where it is not the page's. */
export interface SearchHit {
  title: string
  path: string
  summary?: string
  lang?: Lang | undefined
  summaryLang?: Lang | undefined
}

/** The answers to a search as html, for {@link SEARCH_RESULTS_MARK} on the search page. Everything in it is escaped. */
function searchResultsHtml(hits: readonly SearchHit[], query: string, lang: Lang): string {
  const title = `<h2 id="hits">${headingHtml(hits, query, lang)}</h2>`
  if (hits.length === 0)
    return `<section class="hits" aria-labelledby="hits">${title}<p>${escapeHtml(ui(lang, 'searchNoHitsHelp'))}</p></section>`
  return `<section class="hits" aria-labelledby="hits">${title}<ol class="hit-list">${hits.map(hitHtml).join('')}</ol></section>`
}

function headingHtml({ length }: readonly SearchHit[], query: string, lang: Lang): string {
  return escapeHtml(
    ui(lang, length === 0 ? 'searchNoHits' : length === 1 ? 'searchOneHit' : 'searchHits', { count: length, query }),
  )
}

/** The search page with its answers, how many they are in the page's title, and the words searched for still in the field and in the ways to the other languages. */
export function searchPageHtml(page: string, hits: readonly SearchHit[], query: string, lang: Lang): string {
  return page
    .replace('<title>', () => `<title>${headingHtml(hits, query, lang)} – `)
    .replace(
      LANGUAGE_LINK,
      (_link, before: string, path: string, after: string) => `${before}${path}?q=${encodeURIComponent(query)}${after}`,
    )
    .replace(SEARCH_RESULTS_MARK, () => searchResultsHtml(hits, query, lang))
    .replace(/(<input\b[^>]*\bname="q")/, (start) => `${start} value="${escapeHtml(query)}"`)
}

function hitHtml({ title, path, summary, lang, summaryLang }: SearchHit): string {
  const mark = (l: Lang | undefined) => (l === undefined ? '' : ` lang="${l}"`)
  return `<li><a href="${escapeHtml(path)}"${mark(lang)}>${escapeHtml(title)}</a>${summary ? `<p${mark(summaryLang)}>${escapeHtml(summary)}</p>` : ''}</li>`
}

/** Text made safe inside html and attribute values. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replace(/[&<>"']/g, (ch) => entities[ch] ?? ch)
}

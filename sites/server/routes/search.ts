import { asTyped, SEARCH_BOUNDS } from '../../search/index.ts'
import { HTML, type Answer } from '../answer/answer.ts'
import type { Ask } from '../request/ask.ts'
import type { Pages } from '../live/open-pages.ts'
import type { Searches } from '../live/open-searches.ts'
import { compress } from '../answer/response-body.ts'
import type { Handler } from './route.ts'
import { takesEncoding } from '../answer/takes-encoding.ts'

/** The search page with what was found, where somebody searches and there is something to search. */
export function search(pages: Pages, searches: Searches): Handler {
  async function results({ portal, url, accepts }: Ask): Promise<Answer | undefined> {
    const page = portal.page(url.pathname)
    const query = page?.kind === 'search' ? asTyped(url.searchParams.get('q'), SEARCH_BOUNDS) : undefined
    if (!page || !query) return undefined
    const html = await pages.html(portal, url.pathname, page)
    const found = await searches.resultsPage(portal, page.lang, query, html)
    if (found === undefined) return undefined
    const body = compress(Buffer.from(found), takesEncoding(accepts, 'gzip') ? 'gzip' : undefined)
    return { status: 200, type: HTML, cache: 'no-store', body }
  }
  return (ask) => (ask.target.includes('?') ? results(ask) : undefined)
}

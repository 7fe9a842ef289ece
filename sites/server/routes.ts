import { textAnswer } from './answer/answer.ts'
import { langOfTarget, sayServer } from './answer/server-words.ts'
import type { LivePortals } from './live/live-portals.ts'
import { openPages } from './live/open-pages.ts'
import { openRedirects } from './live/open-redirects.ts'
import { openSearches } from './live/open-searches.ts'
import { asset } from './routes/asset.ts'
import { missing } from './routes/missing.ts'
import { moved } from './routes/moved.ts'
import { page } from './routes/page.ts'
import { plainAddress } from './routes/plain-address.ts'
import { portalList } from './routes/portal-list.ts'
import type { Routes } from './routes/route.ts'
import { search } from './routes/search.ts'
import type { Say } from './say-once.ts'

/** All that the portals answer. Of the rows that have a method and an address, the first with an answer gives it. */
export function openRoutes(live: LivePortals, portalsUrl: string, say: Say): Routes {
  const pages = openPages(live.store, say)
  const searches = openSearches(live.store, say)
  return {
    portal: [
      { method: 'GET', address: '*', handler: search(pages, searches) },
      { method: 'GET', address: '*', handler: page(pages) },
      { method: 'GET', address: '*', handler: asset(pages, live) },
      { method: 'GET', address: '*', handler: plainAddress },
      { method: 'GET', address: '*', handler: moved(openRedirects(live.store, say)) },
      { method: 'GET', address: '*', handler: missing(pages) },
    ],
    vacant: [{ method: 'GET', address: '*', handler: portalList(live, portalsUrl, 404) }],
    list: [
      { method: 'GET', address: '/', handler: portalList(live, portalsUrl, 200) },
      { method: 'GET', address: '*', handler: portalList(live, portalsUrl, 404) },
    ],
    other: [
      {
        method: 'GET',
        address: '*',
        handler: ({ target }) => textAnswer(421, sayServer('hostUnknown', langOfTarget(target))),
      },
    ],
  }
}

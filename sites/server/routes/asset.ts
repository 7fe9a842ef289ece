import { CACHE } from '../answer/answer.ts'
import type { LivePortals } from '../live/live-portals.ts'
import type { Pages } from '../live/open-pages.ts'
import type { Handler } from './route.ts'

/** A file beside the pages, of this release or one shortly before: pages that are still open refer to it. */
export function asset(pages: Pages, live: Pick<LivePortals, 'olderAsset'>): Handler {
  return async ({ portal, url, accepts }) => {
    const found = portal.assets[url.pathname] ?? (await live.olderAsset(portal, url.pathname))
    if (!found) return undefined
    const body = await pages.bodyOf(found.object, found.type, accepts)
    return { status: 200, type: found.type, cache: CACHE.asset, etag: found.object, body }
  }
}

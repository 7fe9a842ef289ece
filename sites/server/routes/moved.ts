import type { Redirects } from '../live/open-redirects.ts'
import type { Handler } from './route.ts'

/** Sends those who come by an old address to the page it leads to, with what they asked it. */
export function moved(redirects: Redirects): Handler {
  return async ({ portal, url }) => {
    const page = await redirects.leadsTo(portal, url.pathname)
    return page === undefined ? undefined : { location: `${page}${url.search}` }
  }
}

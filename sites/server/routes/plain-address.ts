import { findBySlug, losSlugs } from '@innbyggarportal/shared-content/los'
import type { Handler } from './route.ts'

/**
 * Sends those who write a page's address in another form to the page: in capitals, with `index.html`, with strokes too few
 * or too many. Such addresses are printed on paper, and made by other programs. So are themes and life events by their name
 * in another language than the portal's first, which all of them had once.
 */
export const plainAddress: Handler = ({ portal, url }) => {
  const path = url.pathname.replace(/\/{2,}/g, '/').replace(/\/index\.html?$/i, '/')
  const lower = path.toLowerCase()
  const found = [path, `${path}/`, lower, `${lower}/`]
    .flatMap(inOtherLanguages)
    .find((address) => address !== url.pathname && portal.page(address)?.kind !== 'notFound' && portal.page(address))
  return found === undefined ? undefined : { location: `${found}${url.search}` }
}

/** An address, and those it would be with the name of the same theme or life event in other languages. */
function inOtherLanguages(address: string): string[] {
  const [, above, slug] = /^(.*\/)([^/]+)\/$/.exec(address) ?? []
  const row = slug === undefined ? undefined : findBySlug(slug)
  return row === undefined ? [address] : [address, ...losSlugs(row).map((name) => `${above}${name}/`)]
}

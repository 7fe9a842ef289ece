import type { Handler } from './route.ts'

/**
 * Sends those who write a page's address in another form to the page: in capitals, with `index.html`, with strokes too few
 * or too many. Such addresses are printed on paper, and made by other programs.
 */
export const plainAddress: Handler = ({ portal, url }) => {
  const path = url.pathname.replace(/\/{2,}/g, '/').replace(/\/index\.html?$/i, '/')
  const lower = path.toLowerCase()
  const found = [path, `${path}/`, lower, `${lower}/`].find(
    (address) => address !== url.pathname && portal.page(address)?.kind !== 'notFound' && portal.page(address),
  )
  return found === undefined ? undefined : { location: `${found}${url.search}` }
}

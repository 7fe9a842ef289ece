import { plainPath } from '@innbyggarportal/shared-content/addresses'
import { webAddress, type WebAddress } from '@innbyggarportal/shared-content/contract'
import { note } from '@innbyggarportal/shared-content/resolve'
import { listPages } from '../list-pages.ts'
import { listRedirects } from '../list-redirects.ts'
import type { ViewContext } from '../view-context.ts'

/** Files of the portal, which no list of pages has. */
const FILE = /\.(?!html?$)[a-z0-9]{1,5}$/i

/**
 * Where a link of the content leads; undefined, and told of, when it leads nowhere: it is no address anybody can reach, or one
 * of this portal where there is no page. An old address of the portal gives the new one.
 */
export function portalLink(c: ViewContext, href: string): string | undefined {
  if (!/^https?:/i.test(href)) return href
  const found = webAddress(href)
  if (found === undefined) {
    note(c.resolution, 'bad-link', { href }, href)
    return undefined
  }
  return isOwn(c, found) ? ownPage(c, href, found) : found.address
}

const bare = (host: string) => host.replace(/^www\./, '')

/** The portal's own address: its domain, or what it has without one. */
const isOwn = ({ options }: ViewContext, { host }: WebAddress): boolean =>
  bare(host) === bare(options.portalUrl.replace(/^[a-z]+:\/\//, '').replace(/[:/].*$/, ''))

function ownPage(c: ViewContext, href: string, { address, path, fragment }: WebAddress): string | undefined {
  const plain = plainPath(path)
  const pages = c.reader.once('paths', (reader) => new Set(listPages(reader).map((page) => plainPath(page.path))))
  if (pages.has(plain) || FILE.test(path)) return address
  const to = listRedirects(c.reader).get(plain)
  if (to === undefined) {
    note(c.resolution, 'dead-link', { href }, href)
    return undefined
  }
  note(c.resolution, 'moved-link', { href, to }, href)
  return fragment === '' ? to : `${to}#${fragment}`
}

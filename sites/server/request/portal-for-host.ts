import { fill } from '@innbyggarportal/shared-content/words'
import type { Manifest } from '../../publisher/store/manifest.ts'

type Portals = readonly Manifest['portal'][]
/** By host name, the kommune that answers there; thought out once for each list of portals. */
const hostsOf = new WeakMap<Portals, { template: string; hosts: ReadonlyMap<string, string> }>()

/**
 * The kommune whose portal a host name asks for: its slug by the installation's address template
 * (`http://{slug}.localhost:4000`), or its own domain, or a slug it had before that nobody has now. A name of the template is
 * nobody's own domain, and of two who say they have one name the first in the list has it. The port does not matter: a proxy may stand in front.
 */
export function kommuneForHost(host: string | undefined, portals: Portals, template: string): string | undefined {
  let known = hostsOf.get(portals)
  if (known?.template !== template) {
    const own = portals.flatMap(({ domain, kommune }): [string, string][] =>
      domain && !isPortalAddress(domain, template) ? [[domain, kommune]] : [],
    )
    const byTemplate = portals.map(({ slug, kommune }): [string, string] => [hostOf(template, slug), kommune])
    const former = portals.flatMap(({ formerSlugs = [], kommune }) =>
      formerSlugs.map((slug): [string, string] => [hostOf(template, slug), kommune]),
    )
    known = { template, hosts: new Map([...byTemplate, ...own, ...former].toReversed()) }
    hostsOf.set(portals, known)
  }
  return known.hosts.get(nameOf(host))
}

/** The host name of a portal by the template. */
function hostOf(template: string, slug: string): string {
  return fill(template, { slug })
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[:/].*$/, '')
    .toLowerCase()
}

/** Whether a host name has the form of a portal's address: one that is not published (yet) is not there. */
function isPortalAddress(host: string | undefined, template: string): boolean {
  const [before = '', after = ''] = hostOf(template, '{slug}').split('{slug}')
  const name = nameOf(host)
  return (
    name.length > before.length + after.length &&
    name.startsWith(before) &&
    name.endsWith(after) &&
    before + after !== ''
  )
}

/** What a host that is no portal's is: one where a portal may come, the one that lists the portals, or nobody's. */
export function kindOfHost(host: string | undefined, template: string): 'vacant' | 'list' | 'other' {
  if (isPortalAddress(host, template)) return 'vacant'
  const name = nameOf(host)
  const base = hostOf(template, '').replace(/^\.|\.$/g, '')
  return name === base || LOOPBACK.has(name) || name === '' ? 'list' : 'other'
}
/** The machine itself, as it is asked when somebody looks whether it answers. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Where what was asked for has its home, when that is under another name: a kommune's own domain beside its address by the
 * template, its slug of today beside one of before, and either without `www.` before it. Undefined when it is at home.
 */
export function homeElsewhere(host: string | undefined, portals: Portals, template: string): string | undefined {
  const name = nameOf(host)
  const bare = name.startsWith('www.') && kommuneForHost(name, portals, template) === undefined ? name.slice(4) : name
  const kommune = kommuneForHost(bare, portals, template)
  const portal = portals.find((p) => p.kommune === kommune)
  if (portal === undefined) return undefined
  const { domain, slug } = portal
  const isOwn = domain !== undefined && kommuneForHost(domain, portals, template) === kommune
  if (name === (isOwn ? domain : hostOf(template, slug))) return undefined
  return isOwn ? `https://${domain}` : fill(template, { slug })
}

/** A host header without port, final dot and capitals. */
function nameOf(host = ''): string {
  return host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '')
}

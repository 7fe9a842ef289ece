import { fill } from '@innbyggarportal/shared-content/words'
import type { Manifest } from '../../publisher/store/manifest.ts'

type Portals = readonly Manifest['portal'][]
/** By host name, the kommune that answers there; thought out once for each list of portals. */
const hostsOf = new WeakMap<Portals, { template: string; hosts: ReadonlyMap<string, string> }>()

/**
 * The kommune whose portal a host name asks for: its slug by the installation's address template
 * (`http://{slug}.localhost:4000`), or its own domain. A name of the template is nobody's own domain, and of two who say
 * they have one name the first in the list has it. The port does not matter: a proxy may stand in front.
 */
export function kommuneForHost(host: string | undefined, portals: Portals, template: string): string | undefined {
  let known = hostsOf.get(portals)
  if (known?.template !== template) {
    const own = portals.flatMap(({ domain, kommune }): [string, string][] =>
      domain && !isPortalAddress(domain, template) ? [[domain, kommune]] : [],
    )
    const byTemplate = portals.map(({ slug, kommune }): [string, string] => [hostOf(template, slug), kommune])
    known = { template, hosts: new Map([...byTemplate, ...own].toReversed()) }
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
export function isPortalAddress(host: string | undefined, template: string): boolean {
  const [before = '', after = ''] = hostOf(template, '{slug}').split('{slug}')
  const name = nameOf(host)
  return (
    name.length > before.length + after.length &&
    name.startsWith(before) &&
    name.endsWith(after) &&
    before + after !== ''
  )
}

/** A host header without port, final dot and capitals. */
function nameOf(host = ''): string {
  return host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '')
}

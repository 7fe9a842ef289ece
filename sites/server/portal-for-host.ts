import type { LivePortal } from './live-portals.ts'

/**
 * The portal a host name asks for: a kommune's own domain, or its slug by the installation's address template
 * (`http://{slug}.localhost:4000`). The port does not matter: a proxy may stand in front.
 */
export function portalForHost(host: string | undefined, portals: readonly LivePortal[], template: string): LivePortal | undefined {
  const name = (host ?? '').toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '')
  return portals.find((p) => p.manifest.portal.domain === name || hostOf(template, p.manifest.portal.slug) === name)
}

/** The host name of a portal by the template. */
export function hostOf(template: string, slug: string): string {
  return template.replace('{slug}', slug).replace(/^[a-z]+:\/\//, '').replace(/[:/].*$/, '').toLowerCase()
}

/** Whether a host name has the form of a portal's address: one that is not published (yet) is not there. */
export function isPortalAddress(host: string | undefined, template: string): boolean {
  const [before = '', after = ''] = hostOf(template, '{slug}').split('{slug}')
  const name = (host ?? '').toLowerCase().replace(/:\d+$/, '')
  return name.length > before.length + after.length && name.startsWith(before) && name.endsWith(after) && (before + after) !== ''
}

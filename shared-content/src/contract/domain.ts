import { z } from 'zod'
import { code } from './problem-code.ts'

/** Part of the language everywhere this runs, though not of its library of types. Pure: it reads nothing and asks nobody. */
declare const URL: { parse(address: string): { hostname: string } | null }

const HOST = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/
const MORE_THAN_A_NAME = /[/:?#@\s]/

/**
 * A domain as names are compared and as certificates have them: small letters, æøå written as `xn--…`, no dot at the
 * end. Undefined when it is no name with a dot in it.
 */
export function normalDomain(written: string): string | undefined {
  const name = written.trim().replace(/\.$/, '').toLowerCase()
  if (HOST.test(name)) return name
  if (MORE_THAN_A_NAME.test(name)) return undefined
  const host = URL.parse(`http://${name}`)?.hostname ?? ''
  return HOST.test(host) ? host : undefined
}

/** Two names of one place: `www.` before it leads to the same people. */
export const isSameDomain = (one: string, other: string): boolean => bare(one) === bare(other)
const bare = (domain: string) => domain.replace(/^www\./, '')

/** The kommune's own domain. Capitals and æøå are taken, and kept as {@link normalDomain} has them. */
export const domain = z.string().transform((written, context) => {
  const name = normalDomain(written)
  if (name !== undefined) return name
  context.addIssue(MORE_THAN_A_NAME.test(written.trim()) ? code('domainBare') : code('domainName'))
  return z.NEVER
})

/** Whether a host name is a portal's by the installation's template (`https://{slug}.portal.no`), whatever the slug is. */
export function isPortalHost(host: string, template: string): boolean {
  const [before = '', after = ''] = hostIn(template).split('{slug}')
  const slug = host.slice(before.length, host.length - after.length)
  return host.startsWith(before) && host.endsWith(after) && /^[a-z0-9-]+$/.test(slug)
}

/** The host name of a portal by the template. */
export function portalHostOf(template: string, slug: string): string {
  return hostIn(template).replace('{slug}', slug)
}

const hostIn = (template: string) =>
  template
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[:/].*$/, '')
    .toLowerCase()

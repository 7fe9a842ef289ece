// Types that travel with the file: each room is checked with a configuration of its own.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./punycode.d.ts" />
import { toUnicode } from 'punycode/punycode.es6.js'
import { normalDomain } from './domain.ts'

/** An e-mail address as mail programs need it: no spaces around it, and a domain with æøå as `xn--…` (RFC 5890). */
export function sendableEmail(written: string): string {
  const [, person, host] = /^(.+)@([^@]+)$/.exec(written.trim()) ?? []
  if (person === undefined || host === undefined) return written.trim()
  return /^[\x21-\x7e]+$/.test(host) ? `${person}@${host}` : `${person}@${normalDomain(host) ?? host}`
}

/** An address on the web with its name as it is looked up; one without æøå stays as it is. */
export const sendableUrl = (written: string): string =>
  written.replace(/^(https?:\/\/)([^/:?#]*[^!-~][^/:?#]*)/i, (whole, scheme: string, host: string) => {
    const name = normalDomain(host)
    return name === undefined ? whole : scheme + name
  })

/** An e-mail address as people read it: `post@tjøme.kommune.no`. */
export const readableEmail = (email: string): string => email.replace(/[^@]+$/, (host) => readableHost(host))

/** A host name as people read it: `xn--tjme-hra.no` is tjøme.no. One that cannot be read stays as it is. */
export function readableHost(host: string): string {
  try {
    return toUnicode(host)
  } catch {
    return host
  }
}

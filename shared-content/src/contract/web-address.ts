/** Part of the language everywhere this runs, though not of its library of types. Pure: it reads nothing and asks nobody. */
declare const URL: { parse(address: string): Parsed | null }
interface Parsed {
  hostname: string
  host: string
  username: string
  password: string
  pathname: string
  hash: string
}

/** An address on the web as it is linked to, and the parts it is judged by. */
export interface WebAddress {
  address: string
  /** Small letters, æøå as `xn--…`, no dot at the end. */
  host: string
  path: string
  /** Without `#`; empty when there is none. */
  fragment: string
}

const SCHEME = /^https?:\/\//i
/** What no address has in it as it is written: a browser and a server may each read it in their own way. */
const UNSAFE = /[\s<>"\\]/
/** A name with a dot whose last part is no number: what everybody can reach has one. */
const PUBLIC_NAME = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$/
/** Names that lead nowhere outside the house (RFC 6761, 6762, 8375, ICANN's `internal`). */
const PRIVATE_NAME = /\.(localhost|local|internal|intranet|lan|home|corp|invalid|test)$/

/**
 * The one rule for what a link to the web may be, in texts and in rows: https or http once, a name that everybody can reach,
 * nobody's name and password, no blank. Undefined when it is none; else with scheme and name in small letters, æøå in the
 * name as `xn--…`, and the rest as it is written.
 */
export function webAddress(written: string): WebAddress | undefined {
  const trimmed = written.trim()
  const scheme = SCHEME.exec(trimmed)?.[0]
  const url = scheme === undefined || UNSAFE.test(trimmed) ? null : URL.parse(trimmed)
  if (url === null || scheme === undefined) return undefined
  const name = url.hostname.replace(/\.$/, '')
  if (url.username !== '' || url.password !== '' || !PUBLIC_NAME.test(name) || PRIVATE_NAME.test(name)) return undefined
  const rest = trimmed.slice(scheme.length).replace(/^[^/?#]*/, '')
  const address = `${scheme.toLowerCase()}${url.host}${rest}`
  return { address, host: name, path: url.pathname, fragment: url.hash.slice(1) }
}

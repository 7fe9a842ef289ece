import type { CollectionAfterChangeHook } from 'payload'

/** How long a domain is held for a save of which nothing more was heard (ms). */
const HELD_MS = 5000
/** With and without `www.` a domain is the same. */
const keyOf = (domain: string) => domain.replace(/^www\./, '')
const claims = new Map<string, { by: unknown; name: string; at: number }>()

/**
 * Holds a domain for a kommune while its save is under way: on SQLite two saves at once would each find it free. Gives the
 * name of whom it is held for when that is another.
 */
export function claimDomain(domain: string, by: unknown, name: string, now = Date.now()): string | undefined {
  const held = claims.get(keyOf(domain))
  if (held !== undefined && held.by !== by && now - held.at < HELD_MS) return held.name
  claims.set(keyOf(domain), { by, name, at: now })
  return undefined
}

/** The save is refused, or done. */
export const letDomainGo = (domain: string): void => {
  claims.delete(keyOf(domain))
}

/** It is saved: from here on the row itself says whose it is. */
export const releaseDomain: CollectionAfterChangeHook = ({ doc }) => {
  if (typeof doc.domain === 'string') letDomainGo(doc.domain)
}

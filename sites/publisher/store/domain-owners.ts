import { isSameDomain, type Snapshot } from '@innbyggarportal/shared-content/contract'
import { z } from 'zod'
import { parseNote } from './parse-note.ts'
import type { ReleasePlace } from './release-place.ts'
import { OWNERS } from './store-names.ts'

/** Whose each domain is, as the content says. The portals, which know no content, answer by it. */
export const domainOwners = z.strictObject({
  /** The kommuner there are. One whose portal is still in the store and that is not here is gone from the content. */
  kommuner: z.array(z.string()),
  /** By domain, the key of the kommune. */
  owners: z.record(z.string(), z.string()),
})
export type DomainOwners = z.infer<typeof domainOwners>

/** Null when nobody has said anything yet: an installation that has not published since this was kept. */
export function readDomainOwners(store: Pick<ReleasePlace, 'readNote'>): Promise<DomainOwners | null> {
  return parseNote(store, OWNERS, domainOwners)
}

/**
 * Notes whose domains are whose, before anything is published by them. `kommuner`: the keys of all there are, also of
 * those that cannot be read now, which keep what they had. Content without a single kommune changes nothing: somebody
 * looks at the wrong database.
 */
export async function noteDomainOwners(
  store: Pick<ReleasePlace, 'readNote' | 'writeNote'>,
  snapshot: Snapshot,
  kommuner: readonly string[],
): Promise<void> {
  if (kommuner.length === 0) return
  const before = await readDomainOwners(store)
  const claims = new Map(
    [...snapshot.kommuner].flatMap(([key, part]): [string, string | undefined][] => {
      const kommune = part.get(`kommune/${key}`)?.value
      return kommune?.kind === 'kommune' ? [[key, kommune.domain]] : []
    }),
  )
  const after: DomainOwners = {
    kommuner: [...kommuner].sort(),
    owners: ownersAfter(before?.owners ?? {}, claims, kommuner),
  }
  if (JSON.stringify(after) !== JSON.stringify(before)) await store.writeNote(OWNERS, JSON.stringify(after))
}

/** Who had a domain first keeps it for as long as she wants it; of several who come at once, the first by key gets it. */
export function ownersAfter(
  before: Readonly<Record<string, string>>,
  claims: ReadonlyMap<string, string | undefined>,
  kommuner: readonly string[],
): Record<string, string> {
  const owners = new Map(
    Object.entries(before).filter(([domain, key]) =>
      claims.has(key) ? claims.get(key) === domain : kommuner.includes(key),
    ),
  )
  for (const [key, domain] of [...claims].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (domain !== undefined && ![...owners].some(([taken]) => isSameDomain(taken, domain))) owners.set(domain, key)
  }
  return Object.fromEntries([...owners].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

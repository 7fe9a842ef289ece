import type { Snapshot } from '@innbyggarportal/shared-content/contract'

/** The kommuner of a snapshot whose portals can be published, or the one that is asked for by slug. */
export function kommunerOf(snapshot: Snapshot, slug?: string): string[] {
  return [...snapshot.kommuner]
    .flatMap(([key, part]) => {
      const kommune = part.get(`kommune/${key}`)?.value
      return kommune?.kind === 'kommune' && (slug === undefined || kommune.slug === slug) ? [key] : []
    })
    .sort()
}

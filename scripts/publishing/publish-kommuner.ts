import type { IsoInstant, Snapshot } from '@innbyggarportal/shared-content/contract'
import { changesBetween, publishPortal, type PublishResult } from '@innbyggarportal/sites/publisher'
import type { Publishing } from './open-publishing.ts'

/** The kommuner of a snapshot whose portals can be published, or the one that is asked for by slug. */
export function kommunerOf(snapshot: Snapshot, slug?: string): string[] {
  return [...snapshot.kommuner].flatMap(([key, part]) => {
    const kommune = part.get(`kommune/${key}`)?.value
    return kommune?.kind === 'kommune' && (slug === undefined || kommune.slug === slug) ? [key] : []
  }).sort()
}

/**
 * A publisher that remembers, between publishes, what content every portal was made from. Trouble with one portal is
 * that portal's result and holds nobody up.
 */
export function rememberingPublisher(publishing: Publishing) {
  const published = new Map<string, Snapshot>()
  return async function publish(snapshot: Snapshot, kommune: string, asOf: IsoInstant): Promise<PublishResult> {
    try {
      const before = published.get(kommune)
      const result = await publishPortal({ ...publishing, kommune, snapshot, asOf, ...(before && { changes: changesBetween(before, snapshot, kommune) }) })
      if (result.state === 'published' || result.state === 'unchanged') published.set(kommune, snapshot)
      return result
    } catch (error) {
      published.delete(kommune)
      return failed(kommune, error)
    }
  }
}

function failed(kommune: string, error: unknown): PublishResult {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const sentences: Record<string, string> = {
    ENOSPC: 'Disken er full. Rydd plass; portalen blir publisert av seg sjølv etterpå.',
    EACCES: 'Utgåva kan ikkje skrivast: tenaren manglar løyve til å skrive i mappa med utgåver.',
    EROFS: 'Utgåva kan ikkje skrivast: disken kan berre lesast.',
  }
  const message = sentences[code] ?? `Publiseringa stoppa: ${error instanceof Error ? error.message : String(error)}`
  return { kommune, state: 'failed', pages: { rendered: 0, unchanged: 0, keptBack: 0, removed: 0, total: 0 }, findings: [], message, ms: 0 }
}

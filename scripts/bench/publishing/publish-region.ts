import type { Snapshot } from '@innbyggarportal/shared-content/contract'
import type { Gate } from '@innbyggarportal/sites/gate'
import { changesBetween, loadBundle, openReleaseStore, publishPortal, type Bundle, type PublishResult, type ReleaseStore } from '@innbyggarportal/sites/publisher'
import { Trouble } from '../../command/trouble.ts'
import { AS_OF } from './as-of.ts'

/** A gate that lets everything through, for what is measured without one. */
export const OPEN_GATE: Gate = { judge: () => Promise.resolve([]) }

/** A publisher of a made-up region, warm. */
export interface RegionPublisher {
  store: ReleaseStore
  /** Publishes portals. With `before`, only what differs from that content is thought through. */
  publish(snapshot: Snapshot, kommuner: readonly string[], before?: Snapshot): Promise<PublishResult[]>
}

/** Opens a publisher with a store in a folder. Trouble in any portal is a {@link Trouble}: a figure of half a publish says nothing. */
export async function openRegionPublisher(folder: string, gate: Gate, bundle?: Bundle): Promise<RegionPublisher> {
  const loaded = bundle ?? await loadBundle()
  const store = openReleaseStore(folder)
  return {
    store,
    async publish(snapshot, kommuner, before) {
      const results: PublishResult[] = []
      for (const kommune of kommuner) {
        const changes = before && changesBetween(before, snapshot, kommune)
        const result = await publishPortal({ kommune, snapshot, asOf: AS_OF, bundle: loaded, gate, store, portalUrl: (slug) => `http://${slug}.invalid`, ...(changes && { changes }) })
        if (result.state === 'failed' || result.pages.keptBack > 0) throw new Trouble(`The portal of ${kommune} was not published whole: ${result.message ?? `${result.pages.keptBack} pages held back, such as ${JSON.stringify(result.findings.find((f) => f.severity === 'block'))}`}.`)
        results.push(result)
      }
      return results
    },
  }
}

/** Pages of some results, together. */
export function sumPages(results: readonly PublishResult[], what: 'total' | 'rendered'): number {
  return results.reduce((sum, r) => sum + r.pages[what], 0)
}

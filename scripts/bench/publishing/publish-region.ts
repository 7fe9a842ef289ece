import { join } from 'node:path'
import type { Snapshot } from '@innbyggarportal/shared-content/contract'
import {
  changesBetween, openContentShelf, openPublishPool, openReleaseStore, type ContentShelf, type PublishResult, type ReleaseStore,
} from '@innbyggarportal/sites/publisher'
import { Trouble } from '../../command/trouble.ts'
import { AS_OF } from './as-of.ts'

/** A publisher of made-up regions, as the worker has it: portals side by side on the cores there are. */
export interface RegionPublisher {
  store: ReleaseStore
  /** Publishes portals. With `before`, only what differs from that content is thought through. */
  publish(snapshot: Snapshot, kommuner: readonly string[], before?: Snapshot): Promise<PublishResult[]>
  close(): Promise<void>
}

/** Opens a publisher with its store in a folder; a shelf that is given stays open for others. A portal that is not published whole is a {@link Trouble}: a figure of half a publish says nothing. */
export function openRegionPublisher(folder: string, { isJudged, shelf: given }: { isJudged: boolean; shelf?: ContentShelf }): RegionPublisher {
  const releases = join(folder, 'releases')
  const shelf = given ?? openContentShelf(join(folder, 'content'))
  const pool = openPublishPool({ shelf, releases, portalsUrl: 'http://{slug}.localhost', isJudged })
  return {
    store: openReleaseStore(releases),
    async publish(snapshot, kommuner, before) {
      const results = await Promise.all(kommuner.map((kommune) => {
        const changes = before && changesBetween(before, snapshot, kommune)
        return pool.publish({ snapshot, kommune, asOf: AS_OF, ...(changes && { changes }) })
      }))
      for (const r of results) refuseHalf(r)
      return results
    },
    async close() {
      await pool.close()
      if (shelf !== given) shelf.close()
    },
  }
}

function refuseHalf({ kommune, state, message, pages, findings }: PublishResult): void {
  if (state !== 'failed' && pages.keptBack === 0) return
  const first = findings.find((f) => f.severity === 'block')
  throw new Trouble(`The portal of ${kommune} was not published whole: ${message ?? `${pages.keptBack} pages held back, such as ${JSON.stringify(first)}`}.`)
}

/** Pages of some results, together. */
export function sumPages(results: readonly PublishResult[], what: 'total' | 'rendered'): number {
  return results.reduce((sum, r) => sum + r.pages[what], 0)
}

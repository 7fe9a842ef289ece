import { join } from 'node:path'
import type { Snapshot } from '@innbyggarportal/shared-content/contract'
import {
  openContentShelf,
  openPublishPool,
  openDiskStore,
  type PublishResult,
  type ContentShelf,
  type DiskStore,
} from '@innbyggarportal/sites/publisher'
import { sayTold } from '@innbyggarportal/shared-content/words'
import { Trouble } from '../../command/trouble.ts'
import { openPortalQueues } from '../../worker/rounds/portal-queues.ts'
import { AS_OF } from './as-of.ts'

/** A publisher of made-up regions, put together as the worker's: it remembers what each portal was made from. */
export interface RegionPublisher {
  store: DiskStore
  /** Holds records beside the heap, for more content than memory holds. */
  hold: ContentShelf['hold']
  publish(snapshot: Snapshot, kommuner: readonly string[]): Promise<PublishResult[]>
  /** New threads, with the gate or without; what is remembered stays. */
  restart(options: { isJudged: boolean }): Promise<void>
  close(): Promise<void>
}

/** Opens a publisher with its store in a folder. A portal that is not published whole is a {@link Trouble}: a figure of half a publish says nothing. */
export function openRegionPublisher(folder: string, { isJudged }: { isJudged: boolean }): RegionPublisher {
  const releases = join(folder, 'releases')
  const shelf = openContentShelf(join(folder, 'content'))
  const open = (isGated: boolean) =>
    openPublishPool({ shelf, releases, portalsUrl: 'http://{slug}.localhost', isJudged: isGated })
  let pool = open(isJudged)
  const queues = openPortalQueues({ publish: (order) => pool.publish(order), close: () => pool.close() })
  return {
    store: openDiskStore(releases),
    hold: shelf.hold,
    async publish(snapshot, kommuner) {
      const results = await Promise.all(
        kommuner.map((kommune) => queues.publish({ snapshot, kommune, asOf: AS_OF, isThorough: false })),
      )
      for (const result of results) refuseHalf(result)
      return results
    },
    async restart(options) {
      await pool.close()
      pool = open(options.isJudged)
    },
    async close() {
      await pool.close()
      shelf.close()
    },
  }
}

function refuseHalf({ kommune, state, message, pages, findings }: PublishResult): void {
  if (state !== 'failed' && pages.keptBack === 0) return
  const first = findings.find((f) => f.severity === 'block')
  throw new Trouble(
    `The portal of ${kommune} was not published whole: ${message ? sayTold(message, 'nn') : `${pages.keptBack} pages held back, such as ${JSON.stringify(first)}`}.`,
  )
}

/** Pages of some results, together. */
export function sumPages(results: readonly PublishResult[], what: 'total' | 'rendered'): number {
  return results.reduce((sum, r) => sum + r.pages[what], 0)
}

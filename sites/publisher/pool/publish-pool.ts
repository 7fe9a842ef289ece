import { availableParallelism } from 'node:os'
import type { IsoInstant, Snapshot, SnapshotRecord } from '@innbyggarportal/shared-content/contract'
import type { Changes } from '../publish/content-version.ts'
import { NO_PAGES, type PublishResult } from '../publish/publish-result.ts'
import type { ContentShelf } from './content-shelf.ts'
import { openThread, type Thread } from './thread.ts'
import type { PartList, ThreadStart } from './thread-messages.ts'
import { snapshotAt } from '../publish/snapshot-at.ts'
import { troublesOf } from './troubles-of.ts'

/** One portal to publish. */
export interface PublishOrder {
  snapshot: Snapshot
  kommune: string
  asOf: IsoInstant
  changes?: Changes
  isChecked?: boolean
  onProgress?: (done: number, of: number) => void
}

/** Publishes portals side by side. Trouble with one portal is that portal's result and holds nobody up. */
export interface PublishPool {
  publish(order: PublishOrder): Promise<PublishResult>
  close(): Promise<void>
}

export interface PoolOptions extends ThreadStart {
  shelf: ContentShelf
  /** How many portals are published at once; the cores there are when nothing is said. */
  threads?: number
  /** Of how many portals a thread keeps what it was sent. */
  portalsKept?: number
  /** How long a portal may go without any progress before its thread is stopped (ms). */
  patienceMs?: number
}

const PATIENCE_MS = 120_000
/** Those of a usual region. */
const PORTALS_KEPT = 16

type Part = ReadonlyMap<string, SnapshotRecord>
interface Waiting {
  order: PublishOrder
  resolve: (result: PublishResult) => void
}
/** A thread and what it has been sent: the shared part, and the parts of the kommuner it published last. */
interface Seat {
  thread: Thread
  shared?: Part
  own: Map<string, Part>
}

/**
 * Opens a pool. Threads start when there is work for them, and one that dies or hangs is replaced. A portal goes to the
 * thread that had it last when that one is free: it has opened the content and read the release already.
 */
export function openPublishPool({
  shelf,
  threads = availableParallelism(),
  portalsKept = PORTALS_KEPT,
  patienceMs = PATIENCE_MS,
  ...start
}: PoolOptions): PublishPool {
  const idle: Seat[] = []
  const all = new Set<Seat>()
  const queue: Waiting[] = []
  let sharedList: { of: Part; list: PartList } | undefined
  let isClosed = false

  const listOf = (part: Part): PartList => {
    for (const record of part.values()) shelf.put(record)
    return [...part].map(([id, { digest }]) => [id, digest] as const)
  }
  /** Every thread is sent the shared part; that of a kommune goes to one of them, and its list is not worth keeping. */
  const sharedListOf = (part: Part): PartList => {
    if (sharedList?.of !== part) sharedList = { of: part, list: listOf(part) }
    return sharedList.list
  }

  function next(): void {
    while (queue.length > 0) {
      const seat = idle.pop() ?? startOne()
      if (!seat) return
      const known = queue.findIndex(({ order }) => seat.own.has(order.kommune))
      // What another thread knows is left to it, as long as there is something nobody knows.
      const unknown =
        known >= 0 ? known : queue.findIndex(({ order }) => ![...all].some((s) => s.own.has(order.kommune)))
      void run(seat, queue.splice(Math.max(unknown, 0), 1)[0]!)
    }
  }

  function startOne(): Seat | undefined {
    if (all.size >= threads) return undefined
    const seat: Seat = { thread: openThread(start, patienceMs), own: new Map() }
    all.add(seat)
    return seat
  }

  async function run(seat: Seat, { order, resolve }: Waiting): Promise<void> {
    const startedAt = performance.now()
    const { snapshot, kommune, asOf, changes, isChecked = false, onProgress } = order
    const { shared, kommuner } = snapshotAt(asOf, snapshot)
    const own = kommuner.get(kommune) ?? new Map()
    try {
      const content = {
        ...(seat.own.get(kommune) !== own && { own: listOf(own) }),
        ...(seat.shared !== shared && { shared: sharedListOf(shared) }),
      }
      const forget = noteSent(seat, kommune, own, portalsKept)
      const result = await seat.thread.publish(
        { kommune, asOf, shelf: shelf.path, ...content, forget, isChecked, ...(changes && { changes }) },
        onProgress,
      )
      seat.shared = shared
      resolve(result)
    } catch (error) {
      // Nobody knows how much of what was sent has arrived.
      seat.own.delete(kommune)
      delete seat.shared
      resolve({
        kommune,
        state: 'failed',
        pages: NO_PAGES,
        findings: [],
        message: troublesOf(error),
        ms: Math.round(performance.now() - startedAt),
      })
    }
    if (seat.thread.isUsable() && !isClosed) idle.push(seat)
    else {
      all.delete(seat)
      await seat.thread.close()
    }
    next()
  }

  return {
    publish: (order) =>
      new Promise((resolve) => {
        queue.push({ order, resolve })
        next()
      }),
    async close() {
      isClosed = true
      await Promise.all([...all].map(({ thread }) => thread.close()))
    },
  }
}

/** Notes that a thread has a kommune's part, and tells which it must forget to keep no more than so many. */
function noteSent({ own }: Seat, kommune: string, part: Part, kept: number): string[] {
  own.delete(kommune)
  own.set(kommune, part)
  const forgotten = [...own.keys()].slice(0, Math.max(0, own.size - kept))
  for (const key of forgotten) own.delete(key)
  return forgotten
}

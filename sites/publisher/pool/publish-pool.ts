import { availableParallelism } from 'node:os'
import type { IsoInstant, Snapshot, SnapshotRecord } from '@innbyggarportal/shared-content/contract'
import type { Changes } from '../publish/content-version.ts'
import { NO_PAGES, type PublishResult } from '../publish/publish-result.ts'
import type { ContentShelf } from './content-shelf.ts'
import { sayTrouble } from './say-trouble.ts'
import { openThread, type Thread } from './thread.ts'
import type { PartList, ThreadStart } from './thread-messages.ts'

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
  /** How long a portal may go without any progress before its thread is stopped (ms). */
  patienceMs?: number
}

const PATIENCE_MS = 120_000

interface Waiting { order: PublishOrder; resolve: (result: PublishResult) => void }

/** Opens a pool. Threads start when there is work for them, and one that dies or hangs is replaced. */
export function openPublishPool({ shelf, threads = availableParallelism(), patienceMs = PATIENCE_MS, ...start }: PoolOptions): PublishPool {
  const idle: Thread[] = []
  const all = new Set<Thread>()
  const queue: Waiting[] = []
  const lists = new WeakMap<ReadonlyMap<string, SnapshotRecord>, PartList>()
  const sent = new WeakMap<Thread, ReadonlyMap<string, SnapshotRecord>>()
  let isClosed = false

  const listOf = (part: ReadonlyMap<string, SnapshotRecord>): PartList => {
    const known = lists.get(part)
    if (known) return known
    for (const record of part.values()) shelf.put(record)
    const list = [...part].map(([id, { digest }]) => [id, digest] as const)
    lists.set(part, list)
    return list
  }

  function take(): Thread | undefined {
    const free = idle.pop()
    if (free || all.size >= threads) return free
    const started = openThread(start, patienceMs)
    all.add(started)
    return started
  }

  function next(): void {
    while (queue.length > 0) {
      const thread = take()
      if (!thread) return
      void run(thread, queue.shift()!)
    }
  }

  async function run(thread: Thread, { order, resolve }: Waiting): Promise<void> {
    const startedAt = performance.now()
    const { snapshot: { shared, kommuner }, kommune, asOf, changes, isChecked = false, onProgress } = order
    try {
      const own = kommuner.get(kommune) ?? new Map()
      const isNew = sent.get(thread) !== shared
      const content = { own: listOf(own), ...(isNew && { shared: listOf(shared) }) }
      const result = await thread.publish({ kommune, asOf, shelf: shelf.path, ...content, isChecked, ...(changes && { changes }) }, onProgress)
      sent.set(thread, shared)
      resolve(result)
    } catch (error) {
      resolve({ kommune, state: 'failed', pages: NO_PAGES, findings: [], message: sayTrouble(error), ms: Math.round(performance.now() - startedAt) })
    }
    if (thread.isUsable() && !isClosed) idle.push(thread)
    else {
      all.delete(thread)
      await thread.close()
    }
    next()
  }

  return {
    publish: (order) => new Promise((resolve) => {
      queue.push({ order, resolve })
      next()
    }),
    async close() {
      isClosed = true
      await Promise.all([...all].map((thread) => thread.close()))
    },
  }
}

import { constants, PerformanceObserver } from 'node:perf_hooks'
import { parentPort, workerData } from 'node:worker_threads'
import type { SnapshotRecord } from '@innbyggarportal/shared-content/contract'
import { openGate, type Gate } from '../../gate/index.ts'
import { codeVersion, TEMPLATE_CODE, withoutTemplates } from '../publish/code-version.ts'
import { loadBundle } from '../load-bundle.ts'
import { portalUrlBy } from '../publish/portal-url.ts'
import { publishPortal } from '../publish/publish-portal.ts'
import { openDiskStore } from '../store/disk/disk-store.ts'
import { openTemplateVerdicts } from '../publish/template-verdicts.ts'
import { readContentShelf, type ReadRecord } from './content-shelf.ts'
import { sentError } from './troubles-of.ts'
import type { PartList, ThreadJob, ThreadMessage, ThreadStart } from './thread-messages.ts'

/** One thread of the pool: publishes one portal at a time with its own bundle and gate, and tells how it goes. */
const PROGRESS_EVERY_MS = 100

const start = workerData as ThreadStart
const tell = (message: ThreadMessage) => parentPort!.postMessage(message)
const bundle = await loadBundle(start.bundle)
const gate: Pick<Gate, 'judge'> = start.isJudged ? openGate() : { judge: async () => [] }
const version = await codeVersion(bundle)
const code = start.audits === undefined ? withoutTemplates(version) : version
const templates =
  start.audits === undefined
    ? undefined
    : await openTemplateVerdicts(start.audits, await codeVersion(bundle, TEMPLATE_CODE), bundle)
const store = openDiskStore(start.releases)
const portalUrl = portalUrlBy(start.portalsUrl)

let read: { path: string; record: ReadRecord } | undefined
let shared: ReadonlyMap<string, SnapshotRecord> = new Map()
const kommuner = new Map<string, ReadonlyMap<string, SnapshotRecord>>()

/** What was left after the last thorough collection: how much is alive, garbage not counted (bytes). */
let aliveBytes = 0
new PerformanceObserver((list) => {
  const collections = list.getEntries() as (PerformanceEntry & { detail?: { kind?: number } })[]
  if (collections.some(({ detail }) => detail?.kind === constants.NODE_PERFORMANCE_GC_MAJOR))
    aliveBytes = process.memoryUsage().heapUsed
}).observe({ entryTypes: ['gc'] })

parentPort!.on('message', (job: ThreadJob) => {
  publish(job).catch((error: unknown) => tell({ type: 'trouble', error: sentError(error) }))
})
tell({ type: 'ready' })

async function publish(job: ThreadJob): Promise<void> {
  if (read?.path !== job.shelf) read = { path: job.shelf, record: readContentShelf(job.shelf) }
  if (job.shared) shared = partOf(job.shared, read.record, shared)
  if (job.own) kommuner.set(job.kommune, partOf(job.own, read.record, kommuner.get(job.kommune) ?? new Map()))
  for (const kommune of job.forget) kommuner.delete(kommune)
  let toldAt = -Infinity
  const result = await publishPortal({
    kommune: job.kommune,
    asOf: job.asOf,
    snapshot: { shared, kommuner },
    bundle,
    gate,
    code,
    store,
    portalUrl,
    ...(templates && { templates }),
    isChecked: job.isChecked,
    ...(job.changes && { changes: job.changes }),
    onProgress(done, of) {
      const now = performance.now()
      if (now - toldAt < PROGRESS_EVERY_MS && done < of) return
      toldAt = now
      tell({ type: 'progress', done, of })
    },
  })
  tell({ type: 'result', result, aliveBytes })
}

/** Records that are opened once, when they are asked for. Those that are the same as before stay opened. */
function partOf(
  list: PartList,
  readRecord: ReadRecord,
  before: ReadonlyMap<string, SnapshotRecord>,
): Map<string, SnapshotRecord> {
  return new Map(
    list.map(([id, digest]) => {
      const known = before.get(id)
      return [id, known?.digest === digest ? known : lazyRecord(id, digest, readRecord)]
    }),
  )
}

function lazyRecord(id: string, digest: string, readRecord: ReadRecord): SnapshotRecord {
  let value: SnapshotRecord['value'] | undefined
  return {
    id,
    digest,
    get value() {
      return (value ??= readRecord(digest))
    },
  }
}

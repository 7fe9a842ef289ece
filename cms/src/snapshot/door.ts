import { fromMillis, RECORD_KINDS, recordId, type ContentRecord, type IsoInstant } from '@innbyggarportal/shared-content/contract'
import { withRetry } from '../database/with-retry.ts'
import { readEnv } from '../env.ts'
import { ensureDemoUsers } from './demo-users.ts'
import { importRecords, type ImportResult } from './import-records.ts'
import { openPayload } from './open-payload.ts'
import { portalStatus, type PortalStatus } from './portal-status.ts'
import { publishDue } from './publish-due.ts'
import { forgetOldRequests, readSignal, requestPublish } from './publish-signal.ts'
import { readSnapshot } from './read-snapshot.ts'
import type { SnapshotState } from './snapshot-state.ts'

export type { ImportResult, Refusal } from './import-records.ts'
export type { PortalStatus } from './portal-status.ts'
export type { ReadProblem, SnapshotState } from './snapshot-state.ts'

const REQUESTS_KEPT_MS = 7 * 24 * 3_600_000

/** The only door out of the CMS, in a plain Node process. Records are the contract's, by key; database ids stay inside. */
export interface Door {
  /** Published content. Given the reading before, only documents that have changed are read and parsed again. Refused records come as problems, the rest as the snapshot. */
  readSnapshot(previous?: SnapshotState): Promise<SnapshotState>
  /** A cheap value that differs whenever content may have changed. */
  readSignal(): Promise<string>
  /** Publishes the scheduled drafts whose day has come; how many. */
  publishDue(asOf: IsoInstant): Promise<number>
  /** Shows in the admin how it went with a portal; `kommune` is a key. Does nothing when the kommune is gone. */
  saveStatus(kommune: string, status: PortalStatus): Promise<void>
  /** Brings records in and publishes them; the same twice changes nothing. */
  importRecords(records: readonly unknown[], onProgress?: (done: number, of: number) => void): Promise<ImportResult>
  /** All published content, in an order that only depends on the content. */
  exportRecords(): Promise<ContentRecord[]>
  /** Makes the demo logins, or sets their password anew. */
  ensureDemoUsers(password: string): Promise<void>
  /** No kommune and no service: a new installation. */
  isEmpty(): Promise<boolean>
  /** Tells whoever publishes to compare again. */
  requestPublish(what: string): Promise<void>
  close(): Promise<void>
}

/** Opens the CMS on its database, which is made and brought up to date when needed. */
export async function openDoor(options: { databaseUrl?: string; dataDir?: string } = {}): Promise<Door> {
  const payload = await openPayload(readEnv(options))
  await forgetOldRequests(payload, fromMillis(Date.now() - REQUESTS_KEPT_MS))
  return {
    readSnapshot: (previous) => readSnapshot(payload, previous),
    readSignal: () => readSignal(payload),
    publishDue: (asOf) => publishDue(payload, asOf),
    saveStatus: async (kommune, status) => {
      const { docs: [owner] } = await payload.find({ collection: 'kommuner', where: { key: { equals: kommune } }, limit: 1, depth: 0 })
      if (!owner) return
      const where = { kommune: { equals: owner.id } }
      const data = { kommune: owner.id, status: { ...portalStatus.parse(status) } }
      const { docs: [row] } = await payload.find({ collection: 'portal-status', where, limit: 1, depth: 0 })
      await withRetry(() => (row ? payload.update({ collection: 'portal-status', id: row.id, data }) : payload.create({ collection: 'portal-status', data })))
    },
    importRecords: async (records, onProgress) => {
      await requestPublish(payload, 'import')
      try {
        return await importRecords(payload, records, onProgress)
      } finally {
        await requestPublish(payload, 'import')
      }
    },
    exportRecords: async () => {
      const { snapshot } = await readSnapshot(payload)
      const all = [snapshot.shared, ...snapshot.kommuner.values()].flatMap((part) => [...part.values()].map((r) => r.value))
      const place = (r: ContentRecord) => `${RECORD_KINDS.indexOf(r.kind)} ${recordId(r)}`
      return all.toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
    },
    ensureDemoUsers: (password) => ensureDemoUsers(payload, password),
    isEmpty: async () => (await payload.count({ collection: 'kommuner' })).totalDocs + (await payload.count({ collection: 'services' })).totalDocs === 0,
    requestPublish: (what) => requestPublish(payload, what),
    close: () => payload.destroy(),
  }
}

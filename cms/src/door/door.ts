import {
  fromMillis,
  osloDate,
  RECORD_KINDS,
  recordId,
  type Change,
  type ContentRecord,
  type IsoInstant,
  type OrderAnswer,
  type PortalOrder,
  type PortalStatus,
  type PublishingProblem,
  type PublishProgress,
  type Snapshot,
  type RegionSettings,
  type Waiver,
} from '@innbyggarportal/shared-content/contract'
import type { AccessibilityReport } from '@innbyggarportal/shared-content/rules'
import { emptyBin } from '../bin/empty-bin.ts'
import { mongoVersion } from '../database/mongo-version.ts'
import { readEnv } from '../env.ts'
import { saveNote } from '../publishing/notes.ts'
import { answerOrder, readOrders } from '../publishing/orders.ts'
import { readWaivers } from '../publishing/read-waivers.ts'
import { firstAdministratorPage, hasAdministrator } from '../sign-in/first-administrator.ts'
import { hasReport, saveReport } from '../publishing/save-report.ts'
import { saveStatus } from '../publishing/save-status.ts'
import { ensureDemoUsers } from '../demo/demo-users.ts'
import { withRowsElsewhere } from './damaged-rows.ts'
import { exportChanges } from './export-changes.ts'
import { withDoublesInBin } from './doubles-in-bin.ts'
import { importRecords, type ImportResult } from './import-records.ts'
import { openPayload } from './open-payload.ts'
import { forgetOldRequests, readSignal, requestPublish } from '../publishing/publish-signal.ts'
import { readPast } from './read-past.ts'
import { exportRegion } from './region-settings.ts'
import { readSnapshot } from './read-snapshot.ts'
import { readTogether } from './read-together.ts'
import type { ReadOptions, SnapshotState } from './snapshot-state.ts'

export type { ImportResult, Refusal } from './import-records.ts'
export { kommuneKeys, type SnapshotState } from './snapshot-state.ts'

const REQUESTS_KEPT_MS = 7 * 24 * 3_600_000

/** The only door out of the CMS, in a plain Node process. Records are the contract's, by key; database ids stay inside. */
export interface Door {
  /**
   * Published content. Given the reading before, only documents that have changed are read and parsed again. Refused
   * records come as problems, the rest as the snapshot. A region that is larger than memory is read with a `hold` that
   * puts each record somewhere else.
   */
  readSnapshot(previous?: SnapshotState, options?: ReadOptions): Promise<SnapshotState>
  /** What is shared and what is one kommune's (a key) as it was published at a moment of the past, beside the content of now. */
  readPast(now: Snapshot, of: { kommune: string; at: IsoInstant }): Promise<Snapshot>
  /** A cheap value that differs whenever content may have changed. */
  readSignal(): Promise<string>
  /** Shows in the admin how it went with a portal; `kommune` is a key. Does nothing when the kommune is gone. */
  saveStatus(kommune: string, status: PortalStatus): Promise<void>
  /** Shows how far a publish has come; null when it is over. At most a few times a second. */
  saveProgress(progress: PublishProgress): Promise<void>
  /** Shows on the first screen what was published and cannot be read; none takes the notice away. */
  saveProblems(problems: readonly PublishingProblem[]): Promise<void>
  /** A sign of life of whoever publishes, every ten seconds or so: without it people are told that publishing does not answer. */
  sayAlive(at: IsoInstant): Promise<void>
  /** What publishers ask for that nobody has answered, the oldest first. A new one changes the signal. */
  readOrders(): Promise<PortalOrder[]>
  answerOrder(id: string, answer: OrderAnswer): Promise<void>
  /** The waivers that hold now. One made or ended changes the signal. */
  readWaivers(asOf: IsoInstant): Promise<Waiver[]>
  /** Whether the accessibility report of a release is kept. */
  hasReport(kommune: string, release: string): Promise<boolean>
  /** Keeps the accessibility report of a release made from the content of a moment, shown in the admin; the newest twenty of each portal stay. */
  saveReport(kommune: string, release: string, report: AccessibilityReport, at: IsoInstant): Promise<void>
  /** Brings records in and publishes them, with the changes that led to them and the region's settings when they are given; the same twice changes nothing. */
  importRecords(
    records: readonly unknown[],
    onProgress?: (done: number, of: number) => void,
    changes?: readonly unknown[],
    region?: unknown,
  ): Promise<ImportResult>
  /** All published content, in an order that only depends on the content. */
  exportRecords(): Promise<ContentRecord[]>
  /** The history of everything, and the changes that are open, in an order that only depends on them. */
  exportChanges(): Promise<Change[]>
  /** What the region has set for what it shares. */
  exportRegion(): Promise<RegionSettings>
  /** Makes the demo logins, or sets their password anew. */
  ensureDemoUsers(password: string): Promise<void>
  /** Where in the admin the first administrator is made, with a word that lets her; undefined when there is one who can sign in. Words given before hold no longer. */
  offerFirstAdministrator(): Promise<string | undefined>
  /** No kommune and no service: a new installation. */
  isEmpty(): Promise<boolean>
  /** Tells whoever publishes to compare again. */
  requestPublish(what: string): Promise<void>
  /** Forgets what was asked for so long ago that nobody waits for it. */
  forgetOldRequests(at: IsoInstant): Promise<void>
  /** Deletes for good what has been in the bin for its 30 days; how many. */
  emptyBin(asOf: IsoInstant): Promise<number>
  /** The version of the MongoDB server; undefined on SQLite. */
  mongoVersion(): Promise<string | undefined>
  close(): Promise<void>
}

/** Opens the CMS on its database, which is made and brought up to date when needed. */
export async function openDoor(options: { databaseUrl?: string; dataDir?: string } = {}): Promise<Door> {
  const env = readEnv(options)
  const payload = await openPayload(env)
  return {
    readSnapshot: async (previous, options) =>
      withDoublesInBin(
        payload,
        await withRowsElsewhere(payload, await readTogether(payload, previous, options), options),
        options,
      ),
    readSignal: () => readSignal(payload),
    saveStatus: (kommune, status) => saveStatus(payload, kommune, status),
    saveProgress: (progress) => saveNote(payload, 'progress', progress),
    saveProblems: (problems) => saveNote(payload, 'unreadable', [...problems]),
    sayAlive: (at) => saveNote(payload, 'alive', at),
    readOrders: () => readOrders(payload),
    answerOrder: (id, answer) => answerOrder(payload, id, answer),
    readWaivers: (asOf) => readWaivers(payload, osloDate(asOf)),
    hasReport: (kommune, release) => hasReport(payload, kommune, release),
    saveReport: (kommune, release, report, at) => saveReport(payload, kommune, release, report, at),
    importRecords: async (records, onProgress, changes, region) => {
      await requestPublish(payload, 'import')
      try {
        return await importRecords(payload, records, onProgress, changes, region)
      } finally {
        await requestPublish(payload, 'import')
      }
    },
    exportRecords: async () => {
      const { snapshot } = await readSnapshot(payload)
      const all = [snapshot.shared, ...snapshot.kommuner.values()].flatMap((part) =>
        [...part.values()].map((r) => r.value),
      )
      const place = (r: ContentRecord) => `${RECORD_KINDS.indexOf(r.kind)} ${recordId(r)}`
      return all.toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
    },
    exportChanges: () => exportChanges(payload),
    readPast: (now, of) => readPast(payload, now, of),
    exportRegion: () => exportRegion(payload),
    ensureDemoUsers: (password) => ensureDemoUsers(payload, password),
    offerFirstAdministrator: async () =>
      (await hasAdministrator(payload, env.isDemo)) ? undefined : await firstAdministratorPage(payload, env.dataDir),
    isEmpty: async () =>
      (await payload.count({ collection: 'kommuner' })).totalDocs +
        (await payload.count({ collection: 'services' })).totalDocs ===
      0,
    requestPublish: (what) => requestPublish(payload, what),
    forgetOldRequests: (at) => forgetOldRequests(payload, fromMillis(Date.parse(at) - REQUESTS_KEPT_MS)),
    emptyBin: (asOf) => emptyBin(payload, asOf),
    mongoVersion: () => mongoVersion(payload.db),
    close: () => payload.destroy(),
  }
}

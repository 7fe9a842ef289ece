import type { IsoInstant } from '@innbyggarportal/shared-content/contract'
import type { Changes } from '../publish/content-version.ts'
import type { PublishResult } from '../publish/publish-result.ts'
import type { SentError } from './troubles-of.ts'

/** A part of a snapshot as it crosses to a thread: names and digests; the records lie on the shelf. */
export type PartList = readonly (readonly [id: string, digest: string])[]

/** What a thread is started with. */
export interface ThreadStart {
  releases: string
  /** Where the bundle lies; the one that was built when nothing is said. */
  bundle?: string
  portalsUrl: string
  /** Where the judgements of templates are kept; templates are not judged when nothing is said. */
  audits?: string
  /** False only to measure what publishing costs without the gate. */
  isJudged: boolean
}

/** One publish of one portal. */
export interface ThreadJob {
  kommune: string
  asOf: IsoInstant
  shelf: string
  /** Sent when it differs from what the thread was sent last. */
  shared?: PartList
  /** The kommune's part; sent when it differs from the one the thread has. */
  own?: PartList
  /** Kommuner whose parts are kept no longer. */
  forget: readonly string[]
  changes?: Changes
  isChecked: boolean
}

/** What a thread tells. `ready` once, then about the job in hand. */
export type ThreadMessage =
  | { type: 'ready' }
  | { type: 'progress'; done: number; of: number }
  | { type: 'result'; result: PublishResult; aliveBytes: number }
  | { type: 'trouble'; error: SentError }

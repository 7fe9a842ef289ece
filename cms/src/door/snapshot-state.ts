import type { Change, RecordKind, Snapshot, SnapshotRecord } from '@innbyggarportal/shared-content/contract'
import type { Says } from '@innbyggarportal/shared-content/words'
import type { KeptCollection } from '../database/read-collection.ts'

/** A record that could not be read, and why. */
export interface ReadProblem {
  id: string
  message: Says
  /** It is in the snapshot all the same. */
  isClash?: true
  /** It is in the snapshot, but something that is planned for it will not come. */
  isPlan?: true
  /** It is in the snapshot, without something its texts have in the CMS. */
  isLoss?: true
}

export interface ReadOptions {
  /** Look at every document, and not only at what is newer than the last reading. It does when nothing is said. */
  isThorough?: boolean
  /** What is kept of a record, here and for the readings to come; the record itself when nothing is said. */
  hold?: (record: SnapshotRecord) => SnapshotRecord
}

/** What a row of planned changes became. */
export interface ReadPlan {
  readonly change?: Change
  readonly problem?: ReadProblem
}

/** One reading of the CMS. Given to the next reading, only what has changed is read and parsed again. */
export interface SnapshotState {
  readonly snapshot: Snapshot
  readonly problems: readonly ReadProblem[]
  /** What the next reading starts from; nobody else's business. */
  readonly kept: Readonly<Record<RecordKind, KeptCollection<Parsed>>>
  readonly plans: KeptCollection<ReadPlan>
}

/** The keys of all kommuner there are, also of those that cannot be read. */
export function kommuneKeys({ kept }: SnapshotState): string[] {
  return [...kept.kommune.keys.values()].flatMap((key) => key ?? [])
}

/** What a document became. A draft became nothing. */
export interface Parsed {
  /** Database ids of what it refers to. */
  readonly refs: readonly (string | undefined)[]
  /** Everything besides the document that went into the record: when it differs, the document is read again. */
  readonly inputs: string
  readonly record?: SnapshotRecord
  readonly problem?: ReadProblem
}

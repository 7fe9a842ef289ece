import { RECORD_KINDS, type Snapshot, type SnapshotRecord } from '@innbyggarportal/shared-content/contract'
import type { KeptCollection } from './read-collection.ts'
import { COLLECTION_OF, type Log } from './read-document.ts'
import type { Doc } from './read/refs.ts'

/** The collections records are made of, and the log of the slots. */
export const SOURCES = [...RECORD_KINDS.map((kind) => COLLECTION_OF[kind]), 'slot-changes'] as const
export type Source = (typeof SOURCES)[number]

/** A record that could not be read, and why. */
export interface ReadProblem {
  id: string
  message: string
}

/** One reading of the CMS. Given to the next reading, only what has changed is read and parsed again. */
export interface SnapshotState {
  readonly snapshot: Snapshot
  readonly problems: readonly ReadProblem[]
  /** What the next reading starts from; nobody else's business. */
  readonly kept: Readonly<Record<Source, KeptCollection>>
  /** What each document became; used again while neither it nor what it refers to has changed. */
  readonly parsed: ReadonlyMap<Doc, Parsed>
  /** The log of the slots, by the database id of their service. */
  readonly logs: ReadonlyMap<string, Log>
}

export interface Parsed {
  /** Everything besides the document that went into the record. */
  readonly inputs: string
  readonly record?: SnapshotRecord
  readonly problem?: ReadProblem
}

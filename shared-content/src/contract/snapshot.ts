import type { Change } from './change.ts'
import { recordId, ownerOf, type ContentRecord } from './record.ts'

/** A record with the digest of its canonical JSON. Frozen once parsed; `value` may be opened only when it is asked for. */
export interface SnapshotRecord<R extends ContentRecord = ContentRecord> {
  readonly id: string
  readonly digest: string
  /** The kommune it belongs to alone. */
  readonly owner?: string
  readonly value: R
}

/** The published content of the region at a moment: one shared part and one part per kommune, by record id. */
export interface Snapshot {
  readonly shared: ReadonlyMap<string, SnapshotRecord>
  readonly kommuner: ReadonlyMap<string, ReadonlyMap<string, SnapshotRecord>>
  /** Approved changes that the parts do not hold yet; absent when there are none. On a day, those of later days. */
  readonly planned?: readonly Change[]
}

/** Digest of a value; given by the shell (sha-256 of canonical JSON, lower-case hex). */
export type DigestOf = (value: unknown) => string

/**
 * Puts parsed records into parts. A record that stands twice keeps the last. Order of `records` has no effect on reads.
 * Parts that are as they were in `before` stay the same maps, so that what is unchanged is seen at a glance.
 */
export function toSnapshot(records: Iterable<SnapshotRecord>, before?: Snapshot): Snapshot {
  const shared = new Map<string, SnapshotRecord>()
  const kommuner = new Map<string, Map<string, SnapshotRecord>>()
  for (const r of records) {
    const { owner } = r
    if (owner === undefined) shared.set(r.id, r)
    else {
      const part = kommuner.get(owner) ?? new Map<string, SnapshotRecord>()
      part.set(r.id, r)
      kommuner.set(owner, part)
    }
  }
  if (!before) return { shared, kommuner }
  return {
    shared: sameOr(before.shared, shared),
    kommuner: new Map([...kommuner].map(([key, part]) => [key, sameOr(before.kommuner.get(key), part)])),
  }
}

type Part = ReadonlyMap<string, SnapshotRecord>

function sameOr(before: Part | undefined, after: Part): Part {
  if (before?.size !== after.size) return after
  for (const [id, { digest }] of after) if (before.get(id)?.digest !== digest) return after
  return before
}

/** Wraps one parsed record. */
export function toSnapshotRecord<R extends ContentRecord>(value: R, digestOf: DigestOf): SnapshotRecord<R> {
  const owner = ownerOf(value)
  return Object.freeze({ id: recordId(value), digest: digestOf(value), ...(owner !== undefined && { owner }), value })
}

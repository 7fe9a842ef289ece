import { recordId, ownerOf, type ContentRecord, type RecordKind } from './record.ts'

/** A record with the digest of its canonical JSON. Frozen once parsed. */
export interface SnapshotRecord<R extends ContentRecord = ContentRecord> {
  readonly id: string
  readonly digest: string
  readonly value: R
}

/** The published content of the region at a moment: one shared part and one part per kommune, by record id. */
export interface Snapshot {
  readonly shared: ReadonlyMap<string, SnapshotRecord>
  readonly kommuner: ReadonlyMap<string, ReadonlyMap<string, SnapshotRecord>>
}

/** Digest of a value; given by the shell (sha-256 of canonical JSON, lower-case hex). */
export type DigestOf = (value: unknown) => string

/** Puts parsed records into parts. A record that stands twice keeps the last. Order of `records` has no effect on reads. */
export function toSnapshot(records: Iterable<SnapshotRecord>): Snapshot {
  const shared = new Map<string, SnapshotRecord>()
  const kommuner = new Map<string, Map<string, SnapshotRecord>>()
  for (const r of records) {
    const owner = ownerOf(r.value)
    if (owner === undefined) shared.set(r.id, r)
    else {
      const part = kommuner.get(owner) ?? new Map<string, SnapshotRecord>()
      part.set(r.id, r)
      kommuner.set(owner, part)
    }
  }
  return { shared, kommuner }
}

/** Wraps one parsed record. */
export function toSnapshotRecord<R extends ContentRecord>(value: R, digestOf: DigestOf): SnapshotRecord<R> {
  return Object.freeze({ id: recordId(value), digest: digestOf(value), value })
}

export type RecordOf<K extends RecordKind> = Extract<ContentRecord, { kind: K }>

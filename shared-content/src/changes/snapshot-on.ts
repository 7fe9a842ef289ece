import { heldBy, redirectsOfService, rememberFormer } from '../addresses/index.ts'
import {
  toSnapshotRecord,
  type Change,
  type ContentRecord,
  type DigestOf,
  type IsoDate,
  type Snapshot,
  type SnapshotRecord,
} from '../contract/index.ts'
import { targetId } from './apply-change.ts'
import { isDue, isPlanned } from './due.ts'
import { layOver, type RefusedChange } from './lay-over.ts'

type Part = ReadonlyMap<string, SnapshotRecord>
const NOTHING: Part = new Map()
/** What becomes of a record: another, or none. */
type Outcome = readonly [id: string, record: SnapshotRecord | undefined]

/** What was made last, so that what is unchanged stays the same objects and costs nothing again. */
const snapshots = new WeakMap<Snapshot, { day: IsoDate; digestOf: DigestOf; on: Snapshot }>()
const parts = new WeakMap<Part, { outcomes: readonly Outcome[]; part: Part }>()
const records = new WeakMap<
  Change,
  { due: readonly Change[]; digest: string | undefined; digestOf: DigestOf; record: SnapshotRecord | undefined }
>()

const refusals = new WeakMap<
  Change,
  { changes: readonly Change[]; digest: string | undefined; refused: readonly RefusedChange[] }
>()

/**
 * The content of the region as it is on a day; `planned` are the changes of later days. What it costs follows the changes
 * that are due and not yet written, and the parts they are of: all else stays the same maps. A day of a day is that day, so
 * whoever is given content and a moment asks for it, whether somebody has done so before or not.
 */
export function snapshotOn(day: IsoDate, snapshot: Snapshot, digestOf: DigestOf): Snapshot {
  const due = snapshot.planned?.filter((change) => isDue(change, day)) ?? []
  if (due.length === 0) return snapshot
  const known = snapshots.get(snapshot)
  if (known?.day === day && known.digestOf === digestOf) return known.on
  const on = lay(day, snapshot, due, digestOf)
  snapshots.set(snapshot, { day, digestOf, on })
  return on
}

function lay(day: IsoDate, { shared, kommuner, planned }: Snapshot, due: Change[], digestOf: DigestOf): Snapshot {
  const outcomes = new Map<string | undefined, Outcome[]>()
  const note = (owner: string | undefined, outcome: Outcome) =>
    outcomes.set(owner, [...(outcomes.get(owner) ?? []), outcome])
  for (const [id, ofIt] of Map.groupBy(due, ({ target }) => targetId(target))) {
    const before = recordIn({ shared, kommuner }, id)
    const now = recordOn(before, ofIt, digestOf)
    if (before && (now === undefined || before.owner !== now.owner)) note(before.owner, [id, undefined])
    if (now && now !== before) note(now.owner, [id, now])
    if (before && now) for (const old of movedFrom(before, ofIt, now, digestOf)) note(old.owner, [old.id, old])
  }
  const owned = [...outcomes].flatMap(([owner, changed]) =>
    owner === undefined ? [] : [[owner, partWith(kommuner.get(owner) ?? NOTHING, changed)] as const],
  )
  const later = planned?.filter((change) => isPlanned(change, day)) ?? []
  return {
    shared: partWith(shared, outcomes.get(undefined) ?? []),
    kommuner: owned.length === 0 ? kommuner : new Map([...kommuner, ...owned]),
    ...(later.length > 0 && { planned: later }),
  }
}

/** A record with its due changes; the very same when they change nothing. */
function recordOn(before: SnapshotRecord | undefined, due: Change[], digestOf: DigestOf): SnapshotRecord | undefined {
  const known = records.get(due[0]!)
  const digest = before?.digest
  if (known?.digestOf === digestOf && known.digest === digest && isSameList(known.due, due)) return known.record
  const { standing: laid } = layOver(before?.value, due)
  const standing = laid && withFormer(before?.value, due, laid)
  const made = standing && toSnapshotRecord(standing, digestOf)
  const record = made && made.digest === digest ? before : made
  records.set(due[0]!, { due, digest, digestOf, record })
  return record
}

/** A kommune that moves on the day remembers where its addresses were, as it does when the change is written. */
function withFormer(before: ContentRecord | undefined, due: readonly Change[], now: ContentRecord): ContentRecord {
  if (before?.kind !== 'kommune' || now.kind !== 'kommune') return now
  const had = { slugs: heldBy('slug', before.slug, due), languages: heldBy('languages', before.languages, due) }
  const { formerly: _formerly, ...rest } = now
  const formerly = rememberFormer(now, had)
  return { ...rest, ...(formerly && { formerly }) }
}

const moves = new WeakMap<SnapshotRecord, SnapshotRecord[]>()

/** The old addresses of a service that moves on the day. */
function movedFrom(
  { value: before }: SnapshotRecord,
  due: readonly Change[],
  now: SnapshotRecord,
  digestOf: DigestOf,
): SnapshotRecord[] {
  const { value: after } = now
  if (before.kind !== 'service' || after.kind !== 'service' || before.slug === after.slug) return []
  const known = moves.get(now)
  if (known) return known
  const made = redirectsOfService(after, heldBy('slug', before.slug, due)).map((r) => toSnapshotRecord(r, digestOf))
  moves.set(now, made)
  return made
}

/** A part with other records in it; the same map as last time when they are the same. */
function partWith(part: Part, outcomes: readonly Outcome[]): Part {
  if (outcomes.length === 0) return part
  const known = parts.get(part)
  if (known && isSameOutcome(known.outcomes, outcomes)) return known.part
  const made = new Map(part)
  for (const [id, record] of outcomes) {
    if (record === undefined) made.delete(id)
    else made.set(id, record)
  }
  parts.set(part, { outcomes, part: made })
  return made
}

const isSameList = (a: readonly Change[], b: readonly Change[]) =>
  a.length === b.length && a.every((change, i) => change === b[i])
const isSameOutcome = (a: readonly Outcome[], b: readonly Outcome[]) =>
  a.length === b.length && a.every(([id, record], i) => id === b[i]![0] && record === b[i]![1])

/** A record by its name. A local service stands in the part of its kommune, and its name does not say which. */
export function recordIn({ shared, kommuner }: Snapshot, id: string): SnapshotRecord | undefined {
  return shared.get(id) ?? [...kommuner.values()].find((part) => part.has(id))?.get(id)
}

/** The planned changes that will not come, as the contract would not have their record with them. */
export function refusedIn(snapshot: Snapshot): RefusedChange[] {
  const byTarget = Map.groupBy(snapshot.planned ?? [], ({ target }) => targetId(target))
  return [...byTarget].flatMap(([id, changes]) => refusedOf(recordIn(snapshot, id), changes))
}

function refusedOf(live: SnapshotRecord | undefined, changes: readonly Change[]): readonly RefusedChange[] {
  const known = refusals.get(changes[0]!)
  if (known && known.digest === live?.digest && isSameList(known.changes, changes)) return known.refused
  const { refused } = layOver(live?.value, changes)
  refusals.set(changes[0]!, { changes, digest: live?.digest, refused })
  return refused
}

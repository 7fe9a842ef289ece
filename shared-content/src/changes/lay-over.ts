import {
  toSnapshotRecord,
  type Change,
  type DigestOf,
  type IsoDate,
  type Snapshot,
  type SnapshotRecord,
} from '../contract/index.ts'
import { applyChanges, targetId, type Standing } from './apply-change.ts'
import { inOrder, isDue } from './due.ts'

/** A record as it is on a day: what is live, and over it the changes of it whose day has come. */
export const standingOn = (day: IsoDate, live: Standing, changes: readonly Change[]): Standing =>
  applyChanges(live, inOrder(changes.filter((change) => isDue(change, day))))

/**
 * The content of the region as it is on a day. What it costs follows the changes that are due and not yet written, and the
 * parts they are of; the other parts of the snapshot stay the same maps.
 */
export function snapshotOn(day: IsoDate, live: Snapshot, changes: readonly Change[], digestOf: DigestOf): Snapshot {
  const due = Map.groupBy(
    changes.filter((change) => isDue(change, day)),
    ({ target }) => targetId(target),
  )
  if (due.size === 0) return live
  const parts = new Map<string | undefined, Map<string, SnapshotRecord>>()
  const partOf = (owner: string | undefined) => {
    const part = parts.get(owner) ?? new Map(owner === undefined ? live.shared : live.kommuner.get(owner))
    parts.set(owner, part)
    return part
  }
  for (const [id, ofIt] of due) {
    const before = recordIn(live, id)
    const now = standingOn(day, before?.value, ofIt)
    const record = now && toSnapshotRecord(now, digestOf)
    if (before !== undefined && before.owner !== record?.owner) partOf(before.owner).delete(id)
    if (record === undefined) partOf(before?.owner).delete(id)
    else partOf(record.owner).set(id, record)
  }
  const owned = [...parts].flatMap(([owner, part]) => (owner === undefined ? [] : [[owner, part] as const]))
  return { shared: parts.get(undefined) ?? live.shared, kommuner: new Map([...live.kommuner, ...owned]) }
}

/** A record by its name. A local service stands in the part of its kommune, and its name does not say which. */
function recordIn({ shared, kommuner }: Snapshot, id: string): SnapshotRecord | undefined {
  return shared.get(id) ?? [...kommuner.values()].find((part) => part.has(id))?.get(id)
}

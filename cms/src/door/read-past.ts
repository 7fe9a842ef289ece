import {
  parseContract,
  record as recordSchema,
  toSnapshot,
  toSnapshotRecord,
  WHOLE,
  type Change,
  type ContentRecord,
  type IsoInstant,
  type Snapshot,
} from '@innbyggarportal/shared-content/contract'
import { standingAt, targetId } from '@innbyggarportal/shared-content/changes'
import type { Payload, Where } from 'payload'
import { NOBODY, readChanges } from '../changes/stored-changes.ts'
import { digestOf } from '../document/digest-of.ts'

/**
 * What is shared and what is one kommune's as it was published at a moment, from the history. What has not been written
 * since there is a history is as it stands now, and what was there when the history began was there before. Costs as much
 * as there is history of both.
 */
export async function readPast(
  payload: Payload,
  { shared, kommuner }: Snapshot,
  { kommune, at }: { kommune: string; at: IsoInstant },
): Promise<Snapshot> {
  const { docs } = await payload.find({
    collection: 'kommuner',
    where: { key: { equals: kommune } },
    depth: 0,
    limit: 1,
  })
  const owners: Where[] = [
    { kommune: { exists: false } },
    ...docs.map(({ id }): Where => ({ kommune: { equals: id } })),
  ]
  const where: Where = { and: [{ state: { equals: 'published' } }, { or: owners }] }
  const histories = Map.groupBy(await readChanges(payload, where, {}, 'position'), ({ target }) => targetId(target))
  const untold = [shared, kommuner.get(kommune) ?? new Map<string, never>()].flatMap((part) =>
    [...part.values()].filter(({ id }) => !histories.has(id)),
  )
  const told = [...histories.values()].flatMap((history) => {
    const [first] = history
    const { value } = parseContract<ContentRecord>(
      recordSchema,
      isFound(history) && first!.at > at ? first!.content : standingAt(at, history),
    )
    return value === undefined ? [] : [toSnapshotRecord(value, digestOf)]
  })
  return toSnapshot([...untold, ...told])
}

/** Whether a history begins with what was found there: that has its row beside those of the first write it tells of. */
const isFound = ([first, next]: readonly Change[]) =>
  first?.by === NOBODY && first.field === WHOLE && next?.at === first.at

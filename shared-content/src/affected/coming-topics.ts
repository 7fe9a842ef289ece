import { inOrder, layOver, recordIn, targetId, type Standing } from '../changes/index.ts'
import { dayOf, ownerOf, startOfOsloDay, type IsoInstant, type Snapshot } from '../contract/index.ts'
import { compare } from './changed-topics.ts'

/** Topics, each with the moment a planned change first touches it. */
export type ComingTopics = ReadonlyMap<string, IsoInstant>

const NONE: ComingTopics = new Map()
const known = new WeakMap<Snapshot, Map<string, ComingTopics>>()

/** What the planned changes of a snapshot will touch for one kommune, and when first. */
export function comingTopics(snapshot: Snapshot, kommuneKey: string): ComingTopics {
  if (snapshot.planned === undefined) return NONE
  const ofSnapshot = known.get(snapshot) ?? new Map<string, ComingTopics>()
  known.set(snapshot, ofSnapshot)
  const found = ofSnapshot.get(kommuneKey) ?? list(snapshot, kommuneKey)
  ofSnapshot.set(kommuneKey, found)
  return found
}

function list(snapshot: Snapshot, kommuneKey: string): ComingTopics {
  const coming = new Map<string, IsoInstant>()
  for (const [id, changes] of Map.groupBy(snapshot.planned ?? [], ({ target }) => targetId(target))) {
    let was: Standing = recordIn(snapshot, id)?.value
    for (const [day, ofDay] of Map.groupBy(inOrder(changes), dayOf)) {
      const { standing: is } = layOver(was, ofDay)
      const topics = new Set<string>()
      compare(seenBy(kommuneKey, was), seenBy(kommuneKey, is), topics)
      const at = startOfOsloDay(day)
      for (const topic of topics) coming.set(topic, earlier(coming.get(topic), at))
      was = is
    }
  }
  return coming
}

/** The first of two moments; the second when there is no first. */
export const earlier = (a: IsoInstant | undefined, b: IsoInstant): IsoInstant => (a !== undefined && a < b ? a : b)

/** A record of another kommune is none here. */
function seenBy(kommuneKey: string, record: Standing): Standing {
  const owner = record && ownerOf(record)
  return owner === undefined || owner === kommuneKey ? record : undefined
}

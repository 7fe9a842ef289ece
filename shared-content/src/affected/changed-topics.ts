import { canonicalJson, type ContentRecord, type Snapshot, type SnapshotRecord } from '../contract/index.ts'
import { topicsOf } from './topics-of.ts'

/**
 * Topics of everything that differs for one kommune between two snapshots, as it was and as it is: a contact that left
 * a role touches the pages of that role too.
 */
export function changedTopics(before: Snapshot, after: Snapshot, kommuneKey: string): Set<string> {
  const topics = new Set<string>()
  collect(before.shared, after.shared, topics)
  collect(before.kommuner.get(kommuneKey), after.kommuner.get(kommuneKey), topics)
  return topics
}

type Part = ReadonlyMap<string, SnapshotRecord> | undefined

function collect(before: Part, after: Part, topics: Set<string>): void {
  if (before === after) return
  for (const [id, was] of before ?? []) {
    const is = after?.get(id)
    if (is?.digest !== was.digest) compare(was.value, is?.value, topics)
  }
  for (const [id, is] of after ?? []) {
    if (!before?.has(id)) compare(undefined, is.value, topics)
  }
}

/** Adds the topics that differ between a record as it was and as it is. */
export function compare(was: ContentRecord | undefined, is: ContentRecord | undefined, topics: Set<string>): void {
  const before = new Map(was && topicsOf(was))
  const after = new Map(is && topicsOf(is))
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    if (canonicalJson(before.get(name)) !== canonicalJson(after.get(name))) topics.add(name)
  }
}

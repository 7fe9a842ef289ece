import type { Snapshot, SnapshotRecord } from '../contract/index.ts'
import { topicsOf } from './topics-of.ts'

/**
 * Topics of everything that differs for one kommune between two snapshots, as it was and as it is: a contact that left
 * a role touches the pages of that role too. Without a `before`, returns null: everything may have changed.
 */
export function changedTopics(before: Snapshot | undefined, after: Snapshot, kommuneKey: string): Set<string> | null {
  if (before === undefined) return null
  const topics = new Set<string>()
  collect(before.shared, after.shared, topics)
  collect(before.kommuner.get(kommuneKey), after.kommuner.get(kommuneKey), topics)
  return topics
}

type Part = ReadonlyMap<string, SnapshotRecord> | undefined

function collect(before: Part, after: Part, topics: Set<string>) {
  if (before === after) return
  for (const [id, was] of before ?? []) {
    const is = after?.get(id)
    if (is?.digest === was.digest) continue
    for (const t of topicsOf(was.value)) topics.add(t)
    if (is) for (const t of topicsOf(is.value)) topics.add(t)
  }
  for (const [id, is] of after ?? []) {
    if (!before?.has(id)) for (const t of topicsOf(is.value)) topics.add(t)
  }
}

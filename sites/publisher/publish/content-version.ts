import { changedTopics } from '@innbyggarportal/shared-content/affected'
import type { Snapshot, SnapshotRecord } from '@innbyggarportal/shared-content/contract'
import { digestOfBytes } from '../digest.ts'

type Part = ReadonlyMap<string, SnapshotRecord>

/** What differs in the content since a version of it. */
export interface Changes {
  since: string
  topics: ReadonlySet<string>
}

const versions = new WeakMap<Part, string>()
const NOTHING: Part = new Map()

/** Version of the content one portal is made from: equal version, equal content. Costs nothing while a part stays the same map. */
export function contentVersion({ shared, kommuner }: Snapshot, kommune: string): string {
  return digestOfBytes(`${versionOf(shared)} ${versionOf(kommuner.get(kommune) ?? NOTHING)}`)
}

/** What differs for one kommune from one content to another. */
export function changesBetween(before: Snapshot, after: Snapshot, kommune: string): Changes {
  return { since: contentVersion(before, kommune), topics: changedTopics(before, after, kommune) }
}

function versionOf(part: Part): string {
  const known = versions.get(part)
  if (known !== undefined) return known
  const version = digestOfBytes(
    [...part]
      .map(([id, { digest }]) => `${id} ${digest}`)
      .sort()
      .join('\n'),
  )
  versions.set(part, version)
  return version
}

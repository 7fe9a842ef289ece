import { toSnapshot, toSnapshotRecord, type Snapshot } from '@innbyggarportal/shared-content/contract'
import { digestOfValue } from '@innbyggarportal/sites/publisher'
import type { Region } from './make-region.ts'

/** The published content of a made-up region, as the door of the CMS would give it. */
export function snapshotOfRegion(region: Region): Snapshot {
  function* records() {
    for (const value of region.all()) yield toSnapshotRecord(value, digestOfValue)
  }
  return toSnapshot(records())
}

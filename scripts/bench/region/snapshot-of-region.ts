import {
  toSnapshot,
  toSnapshotRecord,
  type Snapshot,
  type SnapshotRecord,
} from '@innbyggarportal/shared-content/contract'
import { digestOfValue } from '@innbyggarportal/sites/publisher'
import type { Region } from './make-region.ts'

/** The published content of a made-up region, as the door of the CMS would give it. `hold` may put records elsewhere than in memory. */
export function snapshotOfRegion(
  region: Region,
  hold: (record: SnapshotRecord) => SnapshotRecord = (record) => record,
): Snapshot {
  function* records(): Generator<SnapshotRecord> {
    for (const value of region.all()) yield hold(toSnapshotRecord(value, digestOfValue))
  }
  return toSnapshot(records())
}

import { snapshotOn } from '@innbyggarportal/shared-content/changes'
import { osloDate, type IsoInstant, type Snapshot } from '@innbyggarportal/shared-content/contract'
import { digestOfValue } from '../digest.ts'

/** Content as it is at a moment, with the changes whose day has come. The same objects for as long as nothing new has come. */
export const snapshotAt = (asOf: IsoInstant, snapshot: Snapshot): Snapshot =>
  snapshotOn(osloDate(asOf), snapshot, digestOfValue)

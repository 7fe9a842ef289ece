import type { IsoInstant, Snapshot } from '@innbyggarportal/shared-content/contract'
import type { Gate } from '../../gate/index.ts'
import type { Changes } from './content-version.ts'
import type { Bundle } from '../load-bundle.ts'
import type { ReleaseStore } from '../store/release-store.ts'
import type { JudgeTemplates } from './template-verdicts.ts'

/** What one publish of one portal is made from. */
export interface PublishInput {
  kommune: string
  snapshot: Snapshot
  asOf: IsoInstant
  bundle: Bundle
  gate: Pick<Gate, 'judge'>
  /** Judges the templates in the portal's theme, which every page of a kind shares. */
  templates?: JudgeTemplates
  /** Version of all code that decides over a page; the bundle's digest when the gate is not versioned. */
  code?: string
  store: ReleaseStore
  /** The portal's address, without a final slash. */
  portalUrl: (slug: string, domain?: string) => string
  /** What has changed since some earlier content. Saves time when the portal was made from that; changes nothing else. */
  changes?: Changes
  /** Look whether every file of the release is there, and make anew what is missing. */
  isChecked?: boolean
  /** Hears how many pages have been looked at. */
  onProgress?: (done: number, of: number) => void
}

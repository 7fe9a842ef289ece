import type { ChangeKind, IsoDate, SlotName } from '@innbyggarportal/shared-content/contract'
import type { PayloadRequest } from 'payload'
import type { Parts } from '../changes/parts.ts'
import type { PlannedChange } from '../changes/planned-changes.ts'
import type { Digests, LogPlan } from '../changes/plan-log.ts'

/** What the hooks of one write of a service tell each other. */
export interface WriteNote {
  /** None while the document is being made. */
  id: string | undefined
  /** A draft is saved, something is published, or the service is taken down. */
  does: 'draft' | 'publish' | 'takeDown'
  changeKind: ChangeKind
  inForceFrom: IsoDate | undefined
  /** What is live, and what the document will be. */
  live: Digests | null
  next: Digests
  liveParts: Parts | null
  nextParts: Parts
  /** What waits for its day, and the row that was made for this write. */
  waiting: readonly PlannedChange[]
  plan?: { id: string }
  log?: LogPlan
  added?: Map<SlotName, string>
}

const nameOf = (id: string | undefined) => `service:${id ?? 'new'}`

export const noteOf = (req: PayloadRequest, id: string | undefined): WriteNote | undefined =>
  req.context[nameOf(id)] as WriteNote | undefined
export function keepNote(req: PayloadRequest, note: WriteNote): void {
  req.context[nameOf(note.id)] = note
}

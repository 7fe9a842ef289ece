import type { ChangeKind, IsoDate } from '@innbyggarportal/shared-content/contract'
import type { PayloadRequest } from 'payload'

/** What the hooks of one write of a service tell each other. */
export interface WriteNote {
  /** None while the document is being made. */
  id: string | undefined
  changeKind: ChangeKind
  inForceFrom: IsoDate | undefined
}

const nameOf = (id: string | undefined) => `service:${id ?? 'new'}`

export const noteOf = (req: PayloadRequest, id: string | undefined): WriteNote | undefined =>
  req.context[nameOf(id)] as WriteNote | undefined
export function keepNote(req: PayloadRequest, note: WriteNote): void {
  req.context[nameOf(note.id)] = note
}

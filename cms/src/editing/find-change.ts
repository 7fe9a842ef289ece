import type { PayloadRequest } from 'payload'
import { readChanges, type StoredChange } from '../changes/stored-changes.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { storedDocument } from '../database/whole-document.ts'
import { idOf } from '../document/id-of.ts'
import type { Doc } from '../document/doc.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { refuseWhole } from '../messages/refuse.ts'

/** A change with the document it is of. */
export interface FoundChange {
  change: StoredChange
  kind: Kind
  stored: Doc
  /** The database id of the kommune it belongs to alone. */
  kommune: string | undefined
}

/** Finds a change by its id; refuses with 404 one that is not there, or whose document is gone. */
export async function findChange(req: PayloadRequest, kinds: readonly Kind[], id: string): Promise<FoundChange> {
  const [change] = await readChanges(req.payload, { id: { equals: id } }, inTransaction(req))
  const kind = change && kinds.find((k) => k.kind === change.target.kind)
  const stored = kind && (await storedDocument(req, kind.collection, change.document))
  if (!change || !kind || !stored) throw refuseWhole(req, 404, 'noChange')
  return { change, kind, stored, kommune: kind.kind === 'kommune' ? change.document : idOf(stored['kommune']) }
}

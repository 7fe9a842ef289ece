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
  const [found] = await withDocuments(
    req,
    kinds,
    await readChanges(req.payload, { id: { equals: id } }, inTransaction(req)),
  )
  if (!found) throw refuseWhole(req, 404, 'noChange')
  return found
}

/** Changes with the documents they are of, each read once; those whose document is gone are left out. */
export async function withDocuments(
  req: PayloadRequest,
  kinds: readonly Kind[],
  changes: readonly StoredChange[],
): Promise<FoundChange[]> {
  const documents = new Map<string, Doc | null>()
  const found: FoundChange[] = []
  for (const change of changes) {
    const { document, target } = change
    const kind = kinds.find((k) => k.kind === target.kind)
    if (!kind) continue
    if (!documents.has(document)) documents.set(document, await storedDocument(req, kind.collection, document))
    const stored = documents.get(document)
    if (!stored) continue
    found.push({ change, kind, stored, kommune: kind.kind === 'kommune' ? document : idOf(stored['kommune']) })
  }
  return found
}

import type { PayloadRequest } from 'payload'
import { storedDocument } from '../database/whole-document.ts'
import type { Doc } from '../document/doc.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { editingOf, laysOf } from './editing.ts'
import { idsOfKeys } from './ids-of-keys.ts'
import { layChanges } from './lay-changes.ts'

/**
 * What a write is of, before anything it publishes: for rules that ask what a write changes. Payload is given the document
 * with those changes laid over it already (`stop-drafts.ts`), and would see no difference.
 */
export async function standingBefore(req: PayloadRequest, kind: Kind, original: Doc): Promise<Doc> {
  const editing = editingOf(req, kind.collection)
  const id = String(original['id'])
  const lays = laysOf(editing, id)
  if (!lays.some((change) => editing?.publishes.includes(change.id))) return original
  const stored = await storedDocument(req, kind.collection, id)
  if (stored === null) return original
  const inForce = lays.filter((change) => !editing?.publishes.includes(change.id))
  return layChanges(kind, stored, inForce, await idsOfKeys(req, kind, inForce))
}

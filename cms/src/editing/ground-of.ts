import type { PayloadRequest } from 'payload'
import { storedDocument } from '../database/whole-document.ts'
import type { Doc } from '../document/doc.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { editingOf, laysOf } from './editing.ts'
import { idsOfKeys } from './ids-of-keys.ts'
import { layChanges } from './lay-changes.ts'

/** What the write under way is laid over, in all languages: the document, the changes it publishes or goes on with, and what an import brings. Null for a new one. */
export async function groundOf(req: PayloadRequest, kind: Kind, id: string | undefined): Promise<Doc | null> {
  const stored = id === undefined ? null : await storedDocument(req, kind.collection, id)
  const editing = editingOf(req, kind.collection)
  if (stored === null || id === undefined || editing === undefined) return stored
  const lays = laysOf(editing, id)
  return { ...layChanges(kind, stored, lays, await idsOfKeys(req, kind, lays)), ...editing.brings }
}

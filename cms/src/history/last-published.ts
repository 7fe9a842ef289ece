import { WHOLE } from '@innbyggarportal/shared-content/contract'
import { applyChanges } from '@innbyggarportal/shared-content/changes'
import type { PayloadRequest } from 'payload'
import { readChanges } from '../changes/stored-changes.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { storedDocument } from '../database/whole-document.ts'
import type { Doc } from '../document/doc.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { inAllLanguages } from '../door/kinds/written.ts'

/** A document as it is live, or was when it was last taken down, in all languages; null when it was never published. */
export async function lastPublished(req: PayloadRequest, kind: Kind, id: string): Promise<Doc | null> {
  const stored = await storedDocument(req, kind.collection, id)
  if (stored === null || stored['_status'] === 'published') return stored
  const rows = await readHistoryOf(req, id)
  const isEnd = ({ field, content }: (typeof rows)[number]) => field === WHOLE && content === undefined
  const last = applyChanges(undefined, rows.slice(0, rows.findLastIndex(isEnd)))
  if (last === undefined) return null
  const fixed = new Set(Object.keys(kind.references))
  const written = inAllLanguages(kind.write(last, (_kind, key) => key))
  return { ...stored, ...Object.fromEntries(Object.entries(written).filter(([name]) => !fixed.has(name))) }
}

/** The history of a document, oldest first. */
async function readHistoryOf(req: PayloadRequest, document: string) {
  return readChanges(
    req.payload,
    { and: [{ document: { equals: document } }, { state: { equals: 'published' } }] },
    inTransaction(req),
    'position',
  )
}

import { recordId } from '@innbyggarportal/shared-content/contract'
import type { Standing } from '@innbyggarportal/shared-content/changes'
import type { PayloadRequest } from 'payload'
import { isOpen, readUnpublished, type StoredChange } from '../changes/stored-changes.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { storedDocument } from '../database/whole-document.ts'
import { idOf } from '../document/id-of.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { readDocument } from '../door/kinds/read-document.ts'
import { editingOf, laysOf } from '../editing/editing.ts'
import { keysOfReferences } from '../editing/keys-of-references.ts'
import { holds } from '../editing/lay-changes.ts'
import { inLayingOrder } from '../editing/read-laid.ts'
import { noteOf } from '../editing/write-note.ts'
import { addHistory, newestRow } from './history-rows.ts'
import { planHistory, type HistoryRow } from './plan-history.ts'

/** What a write made of a record, each as {@link standingOf} gives it. */
interface Write {
  before: Standing
  after: Standing
  /** It was made by the write: nothing of it was drafted before. */
  isNew?: boolean
  /** Asked before anything is recorded: what is refused here was not written. */
  hold?: (rows: readonly HistoryRow[], published: readonly StoredChange[]) => Promise<void>
}

/** Records what a write did to a document, on behalf of whoever sent the request. */
export async function recordWrite(
  req: PayloadRequest,
  kind: Kind,
  doc: { id: string; kommune?: unknown },
  { before, after, isNew = false, hold }: Write,
): Promise<void> {
  // A day or an address may name a record: with another it is another record, and the first is gone.
  const isRenamed = before && after && recordId(before) !== recordId(after)
  const steps: [Standing, Standing][] = isRenamed
    ? [
        [before, undefined],
        [undefined, after],
      ]
    : [[before, after]]
  const rows: HistoryRow[] = []
  const published = isNew ? [] : await publishedWith(req, kind, doc.id, { before, after })
  for (const [from, to] of steps) {
    const some = to ?? from
    if (some !== undefined)
      rows.push(...planHistory(await newestRow(req, recordId(some), from), from, to, to && published))
  }
  await hold?.(rows, published)
  const note = kind.kind === 'service' ? noteOf(req, doc.id) : undefined
  await addHistory(req, rows, {
    document: doc.id,
    kommune: kind.kind === 'kommune' ? doc.id : idOf(doc.kommune),
    kind: note?.changeKind ?? 'functional',
    from: note?.inForceFrom,
  })
}

/**
 * The changes a write publishes: those it was laid over, and those that are open and say what stands there now. They are
 * theirs who wrote them, whoever published them.
 */
async function publishedWith(
  req: PayloadRequest,
  kind: Kind,
  id: string,
  { before, after }: Write,
): Promise<StoredChange[]> {
  if (after === undefined) return []
  const laid = new Set(laysOf(editingOf(req, kind.collection), id).map((change) => change.id))
  const all = await readUnpublished(req.payload, id, inTransaction(req))
  return inLayingOrder(all.filter((c) => laid.has(c.id) || (isOpen(c) && holds(after, c) && !holds(before, c))))
}

/** A document as the portals have it, but for what is in force and not yet written; undefined when they do not. */
export async function standingOf(req: PayloadRequest, kind: Kind, id: string): Promise<Standing> {
  const stored = await storedDocument(req, kind.collection, id)
  if (stored === null || (kind.hasDrafts && stored['_status'] !== 'published')) return undefined
  return readDocument(kind, stored, await keysOfReferences(req, kind, stored)).record
}

import { recordId } from '@innbyggarportal/shared-content/contract'
import type { Standing } from '@innbyggarportal/shared-content/changes'
import type { CollectionConfig, PayloadRequest } from 'payload'
import { isDraftWrite } from '../access/index.ts'
import { addHistory, newestRow } from './history-rows.ts'
import { planHistory, type HistoryRow } from './plan-history.ts'
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

/**
 * Has every write of a kind of content recorded, field by field: by hand, over REST, by the clock and by an import. What
 * counts is what is published; a draft is not. The rows follow the document: where it was written and they were not, the
 * next write finds what no row tells of, and records that first. An import that brings the history of a record along
 * (`bringsHistory` in the context) writes it afterwards.
 */
export function withHistory(collection: CollectionConfig, kind: Kind): CollectionConfig {
  const { hooks = {} } = collection
  const name = (id: unknown) => `standing:${kind.kind}/${String(id)}`
  const remember = async (req: PayloadRequest, id: string) => {
    req.context[name(id)] = await standingOf(req, kind, id)
  }
  const record = async (
    req: PayloadRequest,
    doc: { id: string; kommune?: unknown },
    after: Standing,
    isNew = false,
  ) => {
    if (req.context['bringsHistory'] === true) return
    const before = req.context[name(doc.id)] as Standing
    // A day or an address may name a record: with another it is another record, and the first is gone.
    const isRenamed = before && after && recordId(before) !== recordId(after)
    const steps: [Standing, Standing][] = isRenamed
      ? [
          [before, undefined],
          [undefined, after],
        ]
      : [[before, after]]
    const rows: HistoryRow[] = []
    const published = isNew ? [] : await publishedWith(req, kind, doc.id, before, after)
    for (const [from, to] of steps) {
      const some = to ?? from
      if (some !== undefined) rows.push(...planHistory(await newestRow(req, recordId(some)), from, to, to && published))
    }
    const note = kind.kind === 'service' ? noteOf(req, doc.id) : undefined
    await addHistory(req, rows, {
      document: doc.id,
      kommune: kind.kind === 'kommune' ? doc.id : idOf(doc.kommune),
      kind: note?.changeKind ?? 'functional',
      from: note?.inForceFrom,
    })
  }
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [
        ...(hooks.beforeChange ?? []),
        async ({ originalDoc, req }) => {
          if (originalDoc?.id !== undefined && !isDraftWrite(req.context)) await remember(req, String(originalDoc.id))
        },
      ],
      afterChange: [
        ...(hooks.afterChange ?? []),
        async ({ doc, operation, req }) => {
          if (isDraftWrite(req.context)) return
          await record(req, doc, await standingOf(req, kind, String(doc.id)), operation === 'create')
        },
      ],
      beforeDelete: [...(hooks.beforeDelete ?? []), ({ id, req }) => remember(req, String(id))],
      afterDelete: [...(hooks.afterDelete ?? []), ({ doc, req }) => record(req, doc, undefined)],
    },
  }
}

/**
 * The changes a write publishes: those it was laid over, and those that are open and say what stands there now. They are
 * theirs who wrote them, whoever published them.
 */
async function publishedWith(
  req: PayloadRequest,
  kind: Kind,
  id: string,
  before: Standing,
  after: Standing,
): Promise<StoredChange[]> {
  if (after === undefined) return []
  const laid = new Set(laysOf(editingOf(req, kind.collection), id).map((change) => change.id))
  const all = await readUnpublished(req.payload, id, inTransaction(req))
  return inLayingOrder(all.filter((c) => laid.has(c.id) || (isOpen(c) && holds(after, c) && !holds(before, c))))
}

/** A document as the portals have it, but for what is in force and not yet written; undefined when they do not. */
async function standingOf(req: PayloadRequest, kind: Kind, id: string): Promise<Standing> {
  const stored = await storedDocument(req, kind.collection, id)
  if (stored === null || (kind.hasDrafts && stored['_status'] !== 'published')) return undefined
  return readDocument(kind, stored, await keysOfReferences(req, kind, stored)).record
}

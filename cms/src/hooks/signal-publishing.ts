import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { isDraftWrite } from '../access/index.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { idOf } from '../document/id-of.ts'

/**
 * Tells whoever publishes that content may have changed: one row before the document is written, outside its
 * transaction, so that a row is never missing; one after, inside it, so that the row and the document are seen together.
 * The one after names the document and whose it is, so that people can be told what a release came of.
 * A row too many costs a comparison, a row too few an unpublished page. Drafts tell nothing, nor does what the worker itself writes.
 */
export const tellBefore = async (req: PayloadRequest, what: string) => {
  await req.payload.create({ collection: 'publish-requests', data: { at: now(), what, by: req.user?.id ?? null } })
}
export const tellAfter = async (req: PayloadRequest, what: string, doc: { id: string; kommune?: unknown }) => {
  const kommune = what === 'kommuner' ? doc.id : (idOf(doc.kommune) ?? null)
  await req.payload.create({
    collection: 'publish-requests',
    data: { at: now(), what, by: req.user?.id ?? null, document: doc.id, kommune },
    req: inTransaction(req),
  })
}

const now = () => new Date().toISOString()
const isSilent = (req: PayloadRequest) =>
  isDraftWrite(req.context) || req.context['isImport'] === true || req.context['isSilent'] === true

const beforeChange: CollectionBeforeChangeHook = async ({ collection, req }) => {
  if (!isSilent(req)) await tellBefore(req, collection.slug)
}
const afterChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (!isSilent(req)) await tellAfter(req, collection.slug, doc)
}
const beforeDelete: CollectionBeforeDeleteHook = async ({ collection, req }) => {
  if (req.context['isSilent'] !== true) await tellBefore(req, collection.slug)
}
const afterDelete: CollectionAfterDeleteHook = ({ collection, doc, req }) => tellAfter(req, collection.slug, doc)

export const signalPublishing = { beforeChange, afterChange, beforeDelete, afterDelete }

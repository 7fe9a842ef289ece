import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'

/** Deletes the rows that only exist for a document together with it. */
export const deleteAlong =
  (collection: CollectionSlug, field: string): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    await req.payload.delete({ collection, where: { [field]: { equals: id } }, req: inTransaction(req) })
  }

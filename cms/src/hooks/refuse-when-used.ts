import { APIError, type CollectionBeforeDeleteHook, type CollectionSlug } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import { langOf, message } from '../messages/messages.ts'

/** Refuses to delete what other documents refer to; a reference is never left pointing at nothing. */
export const refuseWhenUsed = (by: readonly { collection: CollectionSlug; field: string }[]): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    let count = 0
    for (const { collection, field } of by) {
      count += (await req.payload.count({ collection, where: { [field]: { equals: id } }, req: inTransaction(req) })).totalDocs
    }
    if (count > 0) throw new APIError(message(langOf(req), 'inUse', { count }), 400, undefined, true)
  }

import type { CollectionSlug, PayloadRequest } from 'payload'
import { inTransaction } from './in-transaction.ts'
import type { Doc } from '../document/doc.ts'

/** Said in the context of a reading that wants documents as they are stored: whoever lays changes over them, or compares. */
export const AS_STORED = { isAsStored: true }
/** The context of a reading that wants documents as all that is planned makes them, whenever that is to be in force. */
export const WITH_PLANNED = { wantsPlanned: true }

/** A document in all languages as it is stored, without relationships filled in; null when it does not exist. */
export const storedDocument = (req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Doc | null> =>
  whole(req, collection, id, AS_STORED)

/** The same as it is in force: with the changes whose day has come, though nobody has written them yet. */
export const documentInForce = (req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Doc | null> =>
  whole(req, collection, id, {})

async function whole(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  context: object,
): Promise<Doc | null> {
  const doc = await req.payload.findByID({
    collection,
    id,
    locale: 'all',
    depth: 0,
    disableErrors: true,
    context: { ...context },
    req: inTransaction(req),
  })
  return doc === null ? null : { ...doc }
}

import type { PayloadRequest } from 'payload'
import { inTransaction } from './in-transaction.ts'
import type { Doc } from '../document/doc.ts'

type Drafted = 'services' | 'overrides'

/** A document in all languages, without relationships filled in; null when it does not exist. */
export async function wholeDocument(
  req: PayloadRequest,
  collection: Drafted,
  id: string,
  draft: boolean,
): Promise<Doc | null> {
  const doc = await req.payload.findByID({
    collection,
    id,
    draft,
    locale: 'all',
    depth: 0,
    disableErrors: true,
    req: inTransaction(req),
  })
  return doc === null ? null : { ...doc }
}

/** What is live, or was when it was last taken down; null when it was never published. */
export async function lastPublished(req: PayloadRequest, collection: Drafted, id: string): Promise<Doc | null> {
  const live = await wholeDocument(req, collection, id, false)
  if (live?.['_status'] === 'published') return live
  const { docs } = await req.payload.findVersions({
    collection,
    locale: 'all',
    depth: 0,
    limit: 1,
    sort: '-updatedAt',
    req: inTransaction(req),
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  return docs[0] ? { ...docs[0].version } : null
}

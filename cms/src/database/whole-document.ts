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

/**
 * The document as it will be once a write in one language is done: the newest version in all languages with the new
 * values laid over it. `localized` tells which fields are kept per language; a dot leads into a group.
 */
export function layOver(newest: Doc | null, data: Doc, locale: string, localized: readonly string[]): Doc {
  if (newest === null && locale === 'all') return data
  const merged: Record<string, unknown> = { ...newest, ...data }
  for (const path of localized) {
    const [field = '', inner] = path.split('.')
    const before = inner === undefined ? newest?.[field] : asDoc(newest?.[field])[inner]
    const after = inner === undefined ? data[field] : asDoc(data[field])[inner]
    const value = locale === 'all' ? after : { ...asDoc(before), [locale]: after }
    if (inner === undefined) merged[field] = value
    else merged[field] = { ...asDoc(merged[field]), [inner]: value }
  }
  return merged
}

const asDoc = (value: unknown): Doc => (typeof value === 'object' && value !== null ? (value as Doc) : {})

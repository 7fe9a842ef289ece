import type { CollectionSlug, Payload, Where } from 'payload'
import type { Doc } from './read/refs.ts'

/** What is kept of a document between readings. */
export interface Kept {
  doc: Doc
  updatedAt: string
}
export type KeptCollection = ReadonlyMap<string, Kept>

const SAME_MOMENT_MS = 2000

/**
 * The documents of a collection, read again only where they have changed since last time. A document counts as changed
 * when its time differs, or lies so near the newest that a second write may share it.
 */
export async function readCollection(payload: Payload, collection: CollectionSlug, previous: KeptCollection | undefined): Promise<KeptCollection> {
  if (previous === undefined) return new Map((await findAll(payload, collection)).map(keep))
  const times = (await findAll(payload, collection, { select: { updatedAt: true } })).map((doc) => ({ id: String(doc['id']), updatedAt: String(doc['updatedAt']) }))
  const newest = times.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), '')
  const isFresh = (updatedAt: string) => Date.parse(newest) - Date.parse(updatedAt) < SAME_MOMENT_MS
  const stale = times.filter(({ id, updatedAt }) => previous.get(id)?.updatedAt !== updatedAt || isFresh(updatedAt)).map(({ id }) => id)
  const reread = new Map(stale.length === 0 ? [] : (await findAll(payload, collection, { where: { id: { in: stale } } })).map(keep))
  return new Map(times.flatMap(({ id }) => {
    const kept = reread.get(id) ?? previous.get(id)
    return kept ? [[id, kept]] : []
  }))
}

const keep = (doc: Doc): [string, Kept] => [String(doc['id']), { doc, updatedAt: String(doc['updatedAt']) }]

async function findAll(payload: Payload, collection: CollectionSlug, options: { where?: Where; select?: Record<string, true> } = {}): Promise<Doc[]> {
  const { docs } = await payload.find({ collection, pagination: false, limit: 0, depth: 0, locale: 'all', ...options })
  return docs.map((doc) => ({ ...doc }))
}

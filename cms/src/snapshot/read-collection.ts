import { canonicalJson } from '@innbyggarportal/shared-content/contract'
import type { CollectionSlug, Payload, Where } from 'payload'
import type { Doc } from './read/refs.ts'

/** What is kept of a document between readings. */
export interface Kept {
  doc: Doc
  updatedAt: string
  /** When it was read, in milliseconds since 1970. */
  readAt: number
}
export type KeptCollection = ReadonlyMap<string, Kept>

const SAME_MOMENT_MS = 2000
/** A document written this recently may still be in the middle of it. */
const SETTLES_MS = 500
const MAX_READINGS = 5

/**
 * The documents of a collection, read again only where they have changed since last time. A document counts as changed
 * when its time differs, or when it was read so soon after it was written that a second write may share its time.
 */
export async function readCollection(payload: Payload, collection: CollectionSlug, previous: KeptCollection | undefined, { isThorough = true } = {}): Promise<KeptCollection> {
  const readAt = Date.now()
  if (previous && !isThorough) {
    const read = await readNewer(payload, collection, previous, readAt)
    if (read) return read
  }
  const keep = (doc: Doc): [string, Kept] => [String(doc['id']), { doc, updatedAt: String(doc['updatedAt']), readAt }]
  if (previous === undefined) return new Map((await readWhole(payload, collection)).map(keep))
  const times = (await findAll(payload, collection, { select: { updatedAt: true } })).map((doc) => ({ id: String(doc['id']), updatedAt: String(doc['updatedAt']) }))
  const stale = times.filter(({ id, updatedAt }) => !isSure(previous.get(id), updatedAt)).map(({ id }) => id)
  const reread = new Map(stale.length === 0 ? [] : (await readWhole(payload, collection, stale)).map(keep))
  return new Map(times.flatMap(({ id }) => {
    const kept = reread.get(id) ?? previous.get(id)
    return kept ? [[id, kept]] : []
  }))
}

/** How far back from the newest document changes are looked for in a quick reading: clocks of several servers differ (ms). */
const BACK_MS = 60_000

/**
 * The collection with what has been written since, when that is all that has happened: what it costs grows with the
 * change. Null when something is gone too, or the count does not add up. A clock that was set back hides a change from
 * it until the next thorough reading. The same map when nothing has changed.
 */
async function readNewer(payload: Payload, collection: CollectionSlug, previous: KeptCollection, readAt: number): Promise<KeptCollection | null> {
  const newest = [...previous.values()].reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), '')
  if (newest === '') return null
  const since = new Date(Date.parse(newest) - BACK_MS).toISOString()
  const recent = (await findAll(payload, collection, { where: { updatedAt: { greater_than_equal: since } }, select: { updatedAt: true } })).map((doc) => ({ id: String(doc['id']), updatedAt: String(doc['updatedAt']) }))
  const { totalDocs } = await payload.count({ collection })
  if (totalDocs !== previous.size + recent.filter(({ id }) => !previous.has(id)).length) return null
  const stale = recent.filter(({ id, updatedAt }) => !isSure(previous.get(id), updatedAt)).map(({ id }) => id)
  if (stale.length === 0) return previous
  const reread = (await readWhole(payload, collection, stale)).map((doc): [string, Kept] => [String(doc['id']), { doc, updatedAt: String(doc['updatedAt']), readAt }])
  return new Map([...previous, ...reread])
}

function isSure(kept: Kept | undefined, updatedAt: string): boolean {
  return kept?.updatedAt === updatedAt && kept.readAt - Date.parse(updatedAt) > SAME_MOMENT_MS
}

/**
 * Documents, each whole. SQLite has no transaction around a write, which takes the words of a document out before it puts
 * the new ones in: what was written just now is read until two readings agree.
 */
async function readWhole(payload: Payload, collection: CollectionSlug, ids?: readonly string[]): Promise<Doc[]> {
  const byIds = (wanted: readonly string[]) => ({ where: { id: { in: [...wanted] } } })
  const docs = new Map((await findAll(payload, collection, ids && byIds(ids))).map((doc) => [String(doc['id']), doc]))
  let unsettled = [...docs].filter(([, doc]) => Date.now() - Date.parse(String(doc['updatedAt'])) < SETTLES_MS).map(([id]) => id)
  for (let readings = 1; unsettled.length > 0 && readings < MAX_READINGS; readings += 1) {
    const again = await findAll(payload, collection, byIds(unsettled))
    const differing = again.filter((doc) => canonicalJson(doc) !== canonicalJson(docs.get(String(doc['id']))))
    for (const doc of differing) docs.set(String(doc['id']), doc)
    unsettled = differing.map((doc) => String(doc['id']))
  }
  return [...docs.values()]
}

async function findAll(payload: Payload, collection: CollectionSlug, options: { where?: Where; select?: Record<string, true> } = {}): Promise<Doc[]> {
  const { docs } = await payload.find({ collection, pagination: false, limit: 0, depth: 0, locale: 'all', ...options })
  return docs.map((doc) => ({ ...doc }))
}

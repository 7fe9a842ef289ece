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

/** A collection as it was last read. `docs` stays the same map for as long as nothing has changed. */
export interface KeptCollection {
  docs: ReadonlyMap<string, Kept>
  /** When the last reading began, in milliseconds since 1970. */
  readAt: number
}

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
  const before = previous?.docs
  const keep = (doc: Doc): [string, Kept] => [String(doc['id']), { doc, updatedAt: String(doc['updatedAt']), readAt }]
  if (before === undefined) return { docs: new Map((await readWhole(payload, collection)).map(keep)), readAt }
  const recent = isThorough ? null : await listNewer(payload, collection, previous!)
  const listed = recent ?? (await listTimes(payload, collection))
  const stale = listed.filter(({ id, updatedAt }) => !isSure(before.get(id), updatedAt)).map(({ id }) => id)
  if (stale.length === 0 && (recent || listed.length === before.size)) return { docs: before, readAt }
  const reread = (await readWhole(payload, collection, stale)).map(keep)
  if (recent) return { docs: new Map([...before, ...reread]), readAt }
  const all = new Map([...before, ...reread])
  return { docs: new Map(listed.flatMap(({ id }) => (all.has(id) ? [[id, all.get(id)!]] : []))), readAt }
}

/** How long before the last reading a document may be dated that was written after it: clocks of several servers differ, and writing takes its time (ms). */
const BACK_MS = 60_000

interface Listed { id: string; updatedAt: string }

/**
 * What has been written since the last reading, when that is all that has happened: what it costs grows with the change.
 * Null when something is gone too, so that the count does not add up. A clock that is a minute behind hides a change from
 * it until the next thorough reading.
 */
async function listNewer(payload: Payload, collection: CollectionSlug, { docs, readAt }: KeptCollection): Promise<Listed[] | null> {
  const recent = await listTimes(payload, collection, { updatedAt: { greater_than_equal: new Date(readAt - BACK_MS).toISOString() } })
  const { totalDocs } = await payload.count({ collection })
  return totalDocs === docs.size + recent.filter(({ id }) => !docs.has(id)).length ? recent : null
}

async function listTimes(payload: Payload, collection: CollectionSlug, where?: Where): Promise<Listed[]> {
  const docs = await findAll(payload, collection, { ...(where && { where }), select: { updatedAt: true } })
  return docs.map((doc) => ({ id: String(doc['id']), updatedAt: String(doc['updatedAt']) }))
}

function isSure(kept: Kept | undefined, updatedAt: string): boolean {
  return kept?.updatedAt === updatedAt && kept.readAt - Date.parse(updatedAt) > SAME_MOMENT_MS
}

/**
 * Documents, each whole. SQLite has no transaction around a write, which takes the words of a document out before it puts
 * the new ones in: what was written just now is read until two readings agree.
 */
async function readWhole(payload: Payload, collection: CollectionSlug, ids?: readonly string[]): Promise<Doc[]> {
  if (ids?.length === 0) return []
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

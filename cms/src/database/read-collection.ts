import { canonicalJson } from '@innbyggarportal/shared-content/contract'
import type { CollectionSlug, Payload, Where } from 'payload'
import { noticeDamage } from './tolerance/notice-damage.ts'
import { AS_STORED } from './whole-document.ts'
import type { Doc } from '../document/doc.ts'

/** What is kept of a document between readings: what was made of it, and nothing of the document itself. */
export interface Kept<Made> {
  updatedAt: string
  /** When it was read, in milliseconds since 1970. */
  readAt: number
  made: Made
}

/** A collection as it was last read. Each map stays the same one for as long as nothing in it has changed. */
export interface KeptCollection<Made> {
  /** Every document there was, in the order of the CMS, and its key when it has one. */
  keys: Keys
  docs: ReadonlyMap<string, Kept<Made>>
  /** When the last reading began, in milliseconds since 1970. */
  readAt: number
}
export type Keys = ReadonlyMap<string, string | undefined>

/** What a collection has now, and which of it must be read. */
export interface Listing {
  keys: Keys
  stale: ReadonlySet<string>
  readAt: number
}

const SAME_MOMENT_MS = 2000
/** A document written this recently may still be in the middle of it. */
const SETTLES_MS = 500
const MAX_READINGS = 5
/** How many documents are held at once. */
const PER_PART = 500

/** How a collection is listed: every document, or what is newer; and of which documents, when it is not all. */
interface ListingOf {
  isThorough?: boolean
  of?: Where
}

/**
 * Lists a collection. A document must be read when its time differs from what it was, or when it was read so soon after
 * it was written that a second write may share its time.
 */
export async function listCollection(
  payload: Payload,
  collection: CollectionSlug,
  previous: KeptCollection<unknown> | undefined,
  { isThorough = true, of }: ListingOf = {},
): Promise<Listing> {
  const readAt = Date.now()
  const newer = previous && !isThorough ? await listNewer(payload, collection, previous, of) : null
  const listed = newer ?? (await list(payload, collection, of))
  const stale = listed.filter(({ id, updatedAt }) => !isSure(previous?.docs.get(id), updatedAt))
  return {
    keys: keysAfter(newer ? previous!.keys : new Map(), listed, previous?.keys),
    stale: new Set(stale.map(({ id }) => id)),
    readAt,
  }
}

/** The keys that were, with those listed over them; the same map as before when that makes no difference. */
function keysAfter(base: Keys, listed: readonly Listed[], before: Keys | undefined): Keys {
  const isSame =
    before !== undefined &&
    (base === before || listed.length === before.size) &&
    listed.every(({ id, key }) => before.has(id) && before.get(id) === key)
  return isSame ? before : new Map([...base, ...listed.map(({ id, key }) => [id, key] as const)])
}

interface Remaking<Made> {
  /** `damaged` names the fields whose content could not be read and was left out. */
  make: (doc: Doc, damaged: readonly string[]) => Made
  /** Whether what was made of a document would still be made of it; always, when nothing is said. */
  holds?: (id: string, made: Made) => boolean
}

/** Brings what is kept of a collection up to its listing. Documents are read and let go of in parts, so that memory grows with what is made of them. */
export async function keepCollection<Made>(
  payload: Payload,
  collection: CollectionSlug,
  { keys, stale, readAt }: Listing,
  previous: KeptCollection<Made> | undefined,
  { make, holds }: Remaking<Made>,
): Promise<KeptCollection<Made>> {
  const before = previous?.docs ?? new Map<string, Kept<Made>>()
  const outdated = holds
    ? [...before].filter(([id, { made }]) => keys.has(id) && !stale.has(id) && !holds(id, made)).map(([id]) => id)
    : []
  const wanted = [...stale, ...outdated]
  const fresh = new Map<string, Kept<Made>>()
  for (let from = 0; from < wanted.length; from += PER_PART) {
    const { result: docs, damage } = await noticeDamage(collection, () =>
      readWhole(payload, collection, wanted.slice(from, from + PER_PART)),
    )
    for (const doc of docs)
      fresh.set(String(doc['id']), {
        updatedAt: String(doc['updatedAt']),
        readAt,
        made: make(doc, damage.get(String(doc['id'])) ?? []),
      })
  }
  if (fresh.size === 0 && keys === previous?.keys) return { keys, docs: before, readAt }
  const docs = new Map<string, Kept<Made>>()
  for (const id of keys.keys()) {
    const kept = fresh.get(id) ?? before.get(id)
    if (kept) docs.set(id, kept)
  }
  return { keys, docs, readAt }
}

/** How long before the last reading a document may be dated that was written after it: clocks of several servers differ, and writing takes its time (ms). */
const BACK_MS = 60_000

interface Listed {
  id: string
  updatedAt: string
  key: string | undefined
}

/**
 * What has been written since the last reading, when that is all that has happened: what it costs grows with the change.
 * Null when something is gone too, so that the count does not add up. A clock that is a minute behind hides a change from
 * it until the next thorough reading.
 */
async function listNewer(
  payload: Payload,
  collection: CollectionSlug,
  { keys, readAt }: KeptCollection<unknown>,
  of: Where | undefined,
): Promise<Listed[] | null> {
  const since = { updatedAt: { greater_than_equal: new Date(readAt - BACK_MS).toISOString() } }
  const recent = await list(payload, collection, of ? { and: [of, since] } : since)
  const { totalDocs } = await payload.count({ collection, ...(of && { where: of }) })
  return totalDocs === keys.size + recent.filter(({ id }) => !keys.has(id)).length ? recent : null
}

async function list(payload: Payload, collection: CollectionSlug, where?: Where): Promise<Listed[]> {
  const docs = await findAll(payload, collection, { ...(where && { where }), select: { updatedAt: true, key: true } })
  return docs.map(({ id, updatedAt, key }) => ({
    id: String(id),
    updatedAt: String(updatedAt),
    key: typeof key === 'string' ? key : undefined,
  }))
}

function isSure(kept: Kept<unknown> | undefined, updatedAt: string): boolean {
  return kept?.updatedAt === updatedAt && kept.readAt - Date.parse(updatedAt) > SAME_MOMENT_MS
}

/**
 * Documents, each whole. SQLite has no transaction around a write, which takes the words of a document out before it puts
 * the new ones in: what was written just now is read until two readings agree.
 */
async function readWhole(payload: Payload, collection: CollectionSlug, ids: readonly string[]): Promise<Doc[]> {
  const byIds = (wanted: readonly string[]) => ({ where: { id: { in: [...wanted] } } })
  const docs = new Map((await findAll(payload, collection, byIds(ids))).map((doc) => [String(doc['id']), doc]))
  let unsettled = [...docs]
    .filter(([, doc]) => Date.now() - Date.parse(String(doc['updatedAt'])) < SETTLES_MS)
    .map(([id]) => id)
  for (let readings = 1; unsettled.length > 0 && readings < MAX_READINGS; readings += 1) {
    const again = await findAll(payload, collection, byIds(unsettled))
    const differing = again.filter((doc) => canonicalJson(doc) !== canonicalJson(docs.get(String(doc['id']))))
    for (const doc of differing) docs.set(String(doc['id']), doc)
    unsettled = differing.map((doc) => String(doc['id']))
  }
  return [...docs.values()]
}

async function findAll(
  payload: Payload,
  collection: CollectionSlug,
  options: { where?: Where; select?: Record<string, true> } = {},
): Promise<Doc[]> {
  const { docs } = await payload.find({
    collection,
    pagination: false,
    limit: 0,
    depth: 0,
    locale: 'all',
    context: { ...AS_STORED },
    ...options,
  })
  return docs.map((doc) => ({ ...doc }))
}

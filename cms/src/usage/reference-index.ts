import type { Payload } from 'payload'
import { OPEN } from '../changes/stored-changes.ts'
import { firstWords } from '../document/first-words.ts'
import { idOf } from '../document/id-of.ts'
import { keepCollection, listCollection, type KeptCollection } from '../database/read-collection.ts'
import { WITH_PLANNED } from '../database/whole-document.ts'
import type { Doc } from '../document/doc.ts'
import { referencesIn, type SlotReferences } from './references-in.ts'

/** A service or an override as far as it names other documents. */
export interface Referrer {
  collection: 'services' | 'overrides'
  id: string
  name: string
  /** Database id of the kommune it belongs to; undefined for shared services. */
  kommune: string | undefined
  /** Of an override: database id of its service. */
  service: string | undefined
  /** A draft beside what is published, or that has never been. */
  isDraft: boolean
  slots: readonly SlotReferences[]
}

type Collection = Referrer['collection']
const COLLECTIONS = ['services', 'overrides'] as const
const known = new WeakMap<Payload, Partial<Record<Collection, KeptCollection<Referrer>>>>()

/**
 * Every service and override there is, with what it names, drafts too. What has not been written since the last time is
 * not read again, so that the question is cheap however large the region is.
 */
export async function readReferrers(payload: Payload): Promise<Referrer[]> {
  const before = known.get(payload) ?? {}
  const now: typeof before = {}
  const all: Referrer[] = []
  for (const collection of COLLECTIONS) {
    const listing = await listCollection(payload, collection, before[collection])
    now[collection] = await keepCollection(payload, collection, listing, before[collection], {
      make: (doc) => referrerOf(collection, doc, doc['_status'] !== 'published'),
    })
    all.push(...[...now[collection].docs.values()].map(({ made }) => made))
    all.push(...(await readDrafts(payload, collection)))
  }
  known.set(payload, now)
  return all
}

/** Documents as their drafts and what is planned make them. What cannot be read must not keep everybody from deleting: then what is published counts alone. */
async function readDrafts(payload: Payload, collection: Collection): Promise<Referrer[]> {
  try {
    const { docs: changed } = await payload.find({
      collection: 'changes',
      where: { state: { in: [...OPEN, 'approved'] } },
      select: { document: true },
      depth: 0,
      pagination: false,
    })
    if (changed.length === 0) return []
    const { docs } = await payload.find({
      collection,
      draft: true,
      locale: 'all',
      depth: 0,
      pagination: false,
      where: { id: { in: [...new Set(changed.map(({ document }) => document))] } },
      context: WITH_PLANNED,
    })
    return docs.map((doc) => referrerOf(collection, { ...doc }, true))
  } catch (error) {
    payload.logger.error({
      err: error,
      msg: `The drafts of ${collection} cannot be read, and do not count as users of anything.`,
    })
    return []
  }
}

function referrerOf(collection: Collection, doc: Doc, isDraft: boolean): Referrer {
  return {
    collection,
    id: String(doc['id']),
    name: firstWords(doc['title']) || firstWords(doc['key']),
    kommune: idOf(doc['kommune']),
    service: collection === 'overrides' ? idOf(doc['service']) : undefined,
    isDraft,
    slots: referencesIn(doc, collection === 'overrides'),
  }
}

/**
 * The services a kommune's portal shows that name something, with the text they have there: what the kommune has
 * replaced or hidden names nothing any more. Drafts count as what they may become.
 */
export function servicesNaming(referrers: readonly Referrer[], name: string, kommune: string): Referrer[] {
  return referrers.filter((r) => {
    if (r.kommune !== undefined && r.kommune !== kommune) return false
    const covered = r.collection === 'services' ? coveredIn(referrers, r.id, kommune) : []
    return r.slots.some(
      ({ slot, mode, names, fast = [] }) =>
        fast.includes(name) ||
        (names.includes(name) && !covered.includes(slot) && mode !== 'hide' && mode !== 'inherit'),
    )
  })
}

const coveredIn = (referrers: readonly Referrer[], service: string, kommune: string) =>
  referrers
    .filter((o) => o.service === service && o.kommune === kommune && !o.isDraft)
    .flatMap((o) => o.slots.filter(({ mode }) => mode === 'replace' || mode === 'hide').map(({ slot }) => slot))

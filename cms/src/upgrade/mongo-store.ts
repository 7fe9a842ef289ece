import type { CollectionSlug, Payload } from 'payload'
import { toOldPlan } from './old-plan.ts'
import type { OldStore } from './old-store.ts'
import { toOldVersion } from './to-old-version.ts'
import type { Doc } from '../document/doc.ts'

interface Collection {
  distinct(field: string): Promise<unknown[]>
  find(filter: object): { sort(order: object): { toArray(): Promise<Doc[]> } }
  deleteMany(filter: object, options: object): Promise<unknown>
  countDocuments(filter: object): Promise<number>
}
interface Database {
  collection(name: string): Collection
  listCollections(filter: object): { hasNext(): Promise<boolean> }
  dropCollection(name: string): Promise<unknown>
}
interface MongoAdapter {
  connection: { getClient(): { db(): Database } }
  sessions: Record<string, unknown>
}

/** MongoDB: a collection of versions for each collection. One that is not there is empty. */
export function mongoStore(payload: Payload): OldStore {
  const { connection, sessions } = payload.db as unknown as MongoAdapter
  const db = () => connection.getClient().db()
  const versions = (collection: CollectionSlug) => db().collection(nameOf(collection))
  // Servers before 7 refuse to drop what is not there.
  const drop = async (name: string) => {
    if (await db().listCollections({ name }).hasNext()) await db().dropCollection(name)
  }
  return {
    documents: async (collection) =>
      (await versions(collection).distinct('parent'))
        .filter((ref) => ref !== null && ref !== undefined)
        .map((ref) => ({ id: String(ref), ref })),
    versionsOf: async (collection, { ref }) => {
      const found = await versions(collection).find({ parent: ref }).sort({ updatedAt: 1, _id: 1 }).toArray()
      const { flattenedFields } = payload.collections[collection].config
      return found.map(({ _id, version, updatedAt, latest }) =>
        toOldVersion(flattenedFields, { ref: _id, at: plain(updatedAt), latest, doc: { ...(plain(version) as Doc) } }),
      )
    },
    plansOf: async (service) =>
      (await db().collection(PLANS).find({ service, state: 'waiting' }).sort({ at: 1 }).toArray()).flatMap(
        (row) => toOldPlan(row) ?? [],
      ),
    loggedServices: async () =>
      (await db().collection(LOG).distinct('service')).filter((ref) => ref !== null && ref !== undefined).map(String),
    logOf: async (service) => {
      const rows = await db().collection(LOG).find(ofService(service)).sort({ position: 1, _id: 1 }).toArray()
      return rows
        .map((row) => plain(row) as Doc)
        .map(({ slot, digest, kind, at, inForceFrom, withdrawn, pending }) => ({
          slot,
          digest,
          kind,
          at,
          inForceFrom,
          withdrawn: withdrawn === true,
          pending: pending === true,
        }))
    },
    forgetLog: async (req, service) => {
      const session = sessions[String(await req.transactionID)]
      await db().collection(LOG).deleteMany(ofService(service), { session })
    },
    forget: async (req, collection, gone) => {
      const session = sessions[String(await req.transactionID)]
      await versions(collection).deleteMany({ _id: { $in: gone.map(({ ref }) => ref) } }, { session })
    },
    dropVersions: async (collection) => {
      if ((await versions(collection).countDocuments({ parent: { $ne: null } })) > 0) return false
      await drop(nameOf(collection))
      return true
    },
    dropPlans: () => drop(PLANS),
    dropLog: () => drop(LOG),
  }
}

const PLANS = 'planned-changes'
const LOG = 'slot-changes'
/** A reference is kept as an id of the database; an installation may have some as text. */
const ofService = (service: string) => ({ $expr: { $eq: [{ $toString: '$service' }, service] } })
const nameOf = (collection: CollectionSlug) => `_${collection}_versions`

/** A stored value as Payload gives it: ids and times are text. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  if ('_bsontype' in value) return String(value)
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, plain(inside)]))
}

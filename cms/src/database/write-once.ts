import type { BaseDatabaseAdapter, CollectionSlug, DatabaseAdapterObj, Where } from 'payload'
import { WRITE_CONFLICT } from './with-retry.ts'

/** In the `custom` of a collection: its documents have a `rev`, which every write raises by one. */
export const RAISES_REV = 'raisesRev'

interface Update {
  collection: CollectionSlug
  id?: string | number
  where?: Where
  data: { rev?: unknown }
  returning?: boolean
}
type UpdateOne = (args: Update) => Promise<unknown>

/**
 * An adapter that writes a document whose revision was raised over the one it was raised from, or not at all: one
 * statement compares and raises. What was written first, or over a revision that cannot be read, has nothing to be compared with.
 */
export function writeOnce<Adapter extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<Adapter>,
): DatabaseAdapterObj<Adapter> {
  return { ...adapter, init: (args) => withCondition(adapter.init(args)) }
}

function withCondition<Adapter extends BaseDatabaseAdapter>(db: Adapter): Adapter {
  const methods = db as unknown as { updateOne: UpdateOne }
  const update = methods.updateOne
  methods.updateOne = async function (this: unknown, args) {
    const { id, ...rest } = args
    const { rev } = args.data
    const hasRev = db.payload.collections[args.collection]?.config.custom?.[RAISES_REV] === true
    if (!hasRev || id === undefined || typeof rev !== 'number' || rev <= 1) return update.call(this, args)
    const where: Where = { and: [{ id: { equals: id } }, { rev: { equals: rev - 1 } }] }
    const written = await update.call(this, { ...rest, where })
    // With `returning: false` nothing is given back either way.
    if (written === null && args.returning !== false)
      throw Object.assign(new Error('Another write of this document came first.'), { code: WRITE_CONFLICT })
    return written
  }
  return db
}

import type { Payload } from 'payload'

const WRITES = [
  'create',
  'createVersion',
  'updateOne',
  'updateMany',
  'updateVersion',
  'deleteOne',
  'deleteMany',
  'deleteVersions',
  'upsert',
] as const

/** Where a write of the database fails: before anything is done, or after it is done and before anybody hears so. */
export type Moment = 'before' | 'after'

/** Runs something while the nth write to the database fails as a database does that goes away. Tells whether it came to that. */
export async function whileFailing<T>(
  payload: Payload,
  nth: number,
  moment: Moment,
  run: () => Promise<T>,
): Promise<{ result: T; hasFailed: boolean }> {
  const db = payload.db as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>
  const failure =
    payload.db.name === 'mongoose'
      ? Object.assign(new Error('planted'), { name: 'MongoNetworkError' })
      : new Error('SQLITE_IOERR: planted')
  const real = Object.fromEntries(WRITES.map((name) => [name, db[name]!]))
  let writes = 0
  for (const name of WRITES) {
    db[name] = async (...args) => {
      writes += 1
      if (writes !== nth) return real[name]!.apply(db, args)
      if (moment === 'after') await real[name]!.apply(db, args)
      throw failure
    }
  }
  try {
    return { result: await run(), hasFailed: writes >= nth }
  } finally {
    Object.assign(db, real)
  }
}

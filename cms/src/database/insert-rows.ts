import { ValidationError, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import { markTaken } from './taken-names.ts'

type Row = Readonly<Record<string, string>>
/** As far as both adapters are known here. */
interface Inner {
  sessions: Record<string, { db?: Drizzle } | undefined>
  drizzle: Drizzle
  tables: Record<string, unknown>
  collections: Record<string, { collection: { insertMany: (rows: object[], options: object) => Promise<unknown> } }>
}
interface Drizzle {
  insert: (table: unknown) => { values: (rows: readonly Row[]) => Promise<unknown> }
}

/** SQLite takes so many values in one statement; no row here has more than ten. */
const AT_ONCE = 1000

/**
 * Writes many small rows of text past Payload, which writes one at a time: a shared service has one in every kommune. What
 * a unique index refuses is told as Payload tells it.
 */
export async function insertRows(
  payload: Payload,
  slug: CollectionSlug,
  rows: readonly Row[],
  { transactionID, t }: Partial<PayloadRequest>,
): Promise<void> {
  const db = payload.db as unknown as Inner
  const id = await transactionID
  const session = id === undefined ? undefined : db.sessions[id]
  try {
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const some = rows.slice(from, from + AT_ONCE)
      if (payload.db.name === 'mongoose') {
        const at = new Date()
        const dated = some.map((row) => ({ ...row, createdAt: at, updatedAt: at }))
        await db.collections[slug]?.collection.insertMany(dated, session ? { session } : {})
      } else await (session?.db ?? db.drizzle).insert(db.tables[slug.replaceAll('-', '_')]).values(some)
    }
  } catch (error) {
    if (!isUnique(error)) throw error
    const path = Object.keys(rows[0] ?? {})[0] ?? ''
    const message = t?.('error:valueMustBeUnique') ?? 'Value must be unique'
    throw markTaken(new ValidationError({ collection: slug, errors: [{ path, message }] }, t))
  }
}

/** What either database calls a row that is there already. */
function isUnique(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('code' in error && (error.code === 11_000 || error.code === 'SQLITE_CONSTRAINT_UNIQUE')) return true
  return 'cause' in error && isUnique(error.cause)
}

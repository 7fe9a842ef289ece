import type { TestCms } from './open-cms.ts'
import type { TestDatabase } from './databases.ts'

/** What stands in a column before any program had a say: text as SQLite keeps it, or a value as MongoDB does. */
export interface Planting {
  collection: string
  id: string
  field: string
  sql: string | number | bigint | null
  mongo: unknown
}

/** Writes past everything, straight into the database. */
export async function plant(
  cms: TestCms,
  database: TestDatabase,
  { collection, id, field, sql, mongo }: Planting,
): Promise<void> {
  if (database.url.startsWith('file:')) {
    const column = field.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)
    // By the same library: two that open one file in one process undo each other's locks.
    const { client } = cms.payload.db as unknown as {
      client: { execute: (statement: { sql: string; args: unknown[] }) => Promise<{ rowsAffected: number }> }
    }
    const { rowsAffected } = await client.execute({
      sql: `UPDATE "${collection.replaceAll('-', '_')}" SET "${column}" = ? WHERE id = ?`,
      args: [sql, id],
    })
    if (rowsAffected !== 1) throw new Error(`Nothing was planted in ${collection}.${field}.`)
    return
  }
  const { collections } = cms.payload.db as unknown as {
    collections: Record<
      string,
      {
        base: { Types: { ObjectId: new (id: string) => unknown } }
        collection: { updateOne: (where: object, update: object) => Promise<{ matchedCount: number }> }
      }
    >
  }
  const model = collections[collection]!
  const { matchedCount } = await model.collection.updateOne(
    { _id: new model.base.Types.ObjectId(id) },
    { $set: { [field]: mongo } },
  )
  if (matchedCount !== 1) throw new Error(`Nothing was planted in ${collection}.${field}.`)
}

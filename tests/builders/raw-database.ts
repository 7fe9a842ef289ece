import { DatabaseSync } from 'node:sqlite'
import { MongoClient, type Db } from 'mongodb'
import type { TestDatabase } from './databases.ts'

/** A statement for each database, by its driver: for what no program of ours writes. */
export interface Raw<Result = unknown> {
  sqlite: (db: DatabaseSync) => Result
  mongo: (db: Db) => Promise<Result>
}

/** Does something to a database that nothing else has open, past the CMS. */
export async function onRaw<Result>({ url }: Pick<TestDatabase, 'url'>, raw: Raw<Result>): Promise<Result> {
  if (url.startsWith('file:')) {
    const db = new DatabaseSync(new URL(url).pathname, { enableForeignKeyConstraints: false })
    try {
      return raw.sqlite(db)
    } finally {
      db.close()
    }
  }
  const client = new MongoClient(url)
  try {
    return await raw.mongo(client.db())
  } finally {
    await client.close()
  }
}

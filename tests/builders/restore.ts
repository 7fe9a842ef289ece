import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import { BSON, MongoClient } from 'mongodb'
import type { TestDatabase } from './databases.ts'

/** Puts the dump of an earlier installation into an empty database: SQL for SQLite, a line of extended JSON a document for MongoDB. */
export async function restore({ url }: TestDatabase, dump: string): Promise<void> {
  const text = gunzipSync(readFileSync(dump)).toString('utf8')
  if (url.startsWith('file:')) {
    const database = new DatabaseSync(new URL(url).pathname, { enableForeignKeyConstraints: false })
    database.exec(`BEGIN; ${text} COMMIT;`)
    database.close()
    return
  }
  const client = new MongoClient(url)
  const byCollection = Map.groupBy(
    text
      .trimEnd()
      .split('\n')
      .map((line) => BSON.EJSON.parse(line) as { c: string; d: BSON.Document }),
    ({ c }) => c,
  )
  for (const [name, rows] of byCollection)
    await client
      .db()
      .collection(name)
      .insertMany(rows.map(({ d }) => d))
  await client.close()
}

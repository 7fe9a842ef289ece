import { sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** What was written before documents had a revision has been written once. Each name is a collection's. */
export async function giveRevsInSqlite(
  db: { run(query: ReturnType<typeof sql>): Promise<unknown> },
  collections: readonly string[],
): Promise<void> {
  for (const name of collections)
    await db.run(sql`UPDATE ${sql.identifier(name.replaceAll('-', '_'))} SET \`rev\` = 1 WHERE \`rev\` IS NULL;`)
}

/** As on SQLite. */
export async function giveRevsInMongo(payload: Payload, collections: readonly string[]): Promise<void> {
  const { collections: models } = payload.db as unknown as { collections: Record<string, { collection: Stored }> }
  for (const name of collections) await models[name]?.collection.updateMany({ rev: null }, { $set: { rev: 1 } })
}

interface Stored {
  updateMany(filter: object, change: object): Promise<unknown>
}

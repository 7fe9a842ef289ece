import { sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/**
 * Until roles were divided, `regionEditor` was who might do all there was to do; now that is `regionAdministrator`, and the old
 * name is of somebody who only drafts. Run once, before anybody can be given the role in its new meaning.
 */
export async function renameRegionEditorsInSqlite(db: {
  run(query: ReturnType<typeof sql>): Promise<unknown>
}): Promise<void> {
  await db.run(sql`UPDATE \`users_roles\` SET \`role\` = 'regionAdministrator' WHERE \`role\` = 'regionEditor';`)
}

/** As on SQLite. */
export async function renameRegionEditorsInMongo(payload: Payload): Promise<void> {
  const { collection } =
    (payload.db as unknown as { collections: Record<string, { collection: MongoCollection }> }).collections['users'] ??
    {}
  await collection?.updateMany(
    { 'roles.role': 'regionEditor' },
    { $set: { 'roles.$[row].role': 'regionAdministrator' } },
    { arrayFilters: [{ 'row.role': 'regionEditor' }] },
  )
}

interface MongoCollection {
  updateMany(filter: object, change: object, options: object): Promise<unknown>
}

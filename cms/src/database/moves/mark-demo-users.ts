import { sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/**
 * Demo logins made before accounts had a mark are known by addresses that nobody can have: `.example` is kept free on the
 * internet for examples (RFC 2606).
 */
export async function markDemoUsersInSqlite(db: {
  run(query: ReturnType<typeof sql>): Promise<unknown>
}): Promise<void> {
  await db.run(
    sql`UPDATE \`users\` SET \`is_demo\` = 1 WHERE \`email\` LIKE '%@demo.example' OR \`email\` LIKE '%.demo.example';`,
  )
}

/** As on SQLite; and takes away the counts of wrong passwords, which are kept elsewhere. */
export async function markDemoUsersInMongo(payload: Payload): Promise<void> {
  const { collection } =
    (payload.db as unknown as { collections: Record<string, { collection: MongoCollection }> }).collections['users'] ??
    {}
  await collection?.updateMany({ email: /[@.]demo\.example$/ }, { $set: { isDemo: true } })
  await collection?.updateMany({}, { $unset: { loginAttempts: '', lockUntil: '' } })
}

interface MongoCollection {
  updateMany(filter: object, change: object): Promise<unknown>
}

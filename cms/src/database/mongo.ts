import { mongooseAdapter } from '@payloadcms/db-mongodb'

/**
 * MongoDB: indexes are awaited at start (otherwise a duplicate can get in before its unique index stands), names stay as
 * they are written, and every wait has an end: 15 s outlives the election of a new primary. What the address itself says
 * about waiting wins.
 */
export function mongoDatabase(url: string) {
  const asked = new URLSearchParams(url.split('?')[1])
  const waits = Object.entries({ serverSelectionTimeoutMS: 15_000, timeoutMS: 30_000 }).filter(
    ([name]) => !asked.has(name),
  )
  return mongooseAdapter({
    url,
    ensureIndexes: true,
    autoPluralization: false,
    migrationDir: 'src/database/migrations-mongo',
    connectOptions: Object.fromEntries(waits),
  })
}

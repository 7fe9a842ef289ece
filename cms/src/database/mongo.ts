import { mongooseAdapter } from '@payloadcms/db-mongodb'

/**
 * MongoDB: indexes are awaited at start (otherwise a duplicate can get in before its unique index stands), names stay as
 * they are written, and every wait has an end: 15 s outlives the election of a new primary.
 */
export function mongoDatabase(url: string) {
  return mongooseAdapter({
    url,
    ensureIndexes: true,
    autoPluralization: false,
    migrationDir: 'src/database/migrations-mongo',
    connectOptions: { serverSelectionTimeoutMS: 15_000, timeoutMS: 60_000 },
  })
}

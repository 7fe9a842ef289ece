import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Migration, Payload } from 'payload'
import type { CmsEnv } from '../env.ts'
import { isMongoUrl } from './choose-adapter.ts'
import { migrations as forMongo } from './migrations-mongo/index.ts'
import { migrations as forSqlite } from './migrations-sqlite/index.ts'
import { planOldDrafts } from './plan-old-drafts.ts'
import { requireReplicaSet } from './require-replica-set.ts'

const LOCK_WAIT_MS = 60_000

/** Brings the schema of the database up to date before anything reads it, one process at a time. */
export const prepareDatabase = (env: CmsEnv) => async (payload: Payload): Promise<void> => {
  const isMongo = isMongoUrl(env.databaseUrl)
  if (isMongo) await requireReplicaSet(payload.db)
  await oneAtATime(env.dataDir, async () => {
    // Payload types migrations for any adapter; each list goes to the one it was made for.
    await payload.db.migrate({ migrations: (isMongo ? forMongo : forSqlite) as unknown as Migration[] })
    await planOldDrafts(payload, new Date().toISOString())
  })
}

/** Runs under a lock that the operating system frees when the process dies. */
async function oneAtATime(dataDir: string, run: () => Promise<void>): Promise<void> {
  mkdirSync(dataDir, { recursive: true })
  const lock = new DatabaseSync(join(dataDir, 'migrate.lock'), { timeout: LOCK_WAIT_MS })
  try {
    lock.exec('BEGIN EXCLUSIVE')
    await run()
  } finally {
    lock.close()
  }
}

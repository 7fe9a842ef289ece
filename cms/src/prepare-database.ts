import type { Migration, Payload } from 'payload'
import type { CmsEnv } from './env.ts'
import { copyBeforeMigrating } from './database/copy-before-migrating.ts'
import { ensureRegionSettings } from './collections/RegionSettings/ensure-region-settings.ts'
import { isMongoUrl } from './database/is-mongo-url.ts'
import { underMongoLock } from './database/mongo-lock.ts'
import { migrations as forMongo } from './database/migrations-mongo/index.ts'
import { migrations as forSqlite } from './database/migrations-sqlite/index.ts'
import { nameOldRecords } from './reserved/name-old-records.ts'
import { reserveOldAddresses } from './reserved/reserve-old-addresses.ts'
import { requireReplicaSet } from './database/require-replica-set.ts'
import { noteTaken } from './database/taken-names.ts'
import { makePrivateFolder } from './safety/make-private-folder.ts'
import { retireDemo } from './demo/retire-demo.ts'
import { underSqliteLock } from './database/sqlite-lock.ts'
import { ALL_KINDS } from './collections/index.ts'
import { stopDrafts } from './editing/stop-drafts.ts'
import { moveVersions } from './upgrade/move-versions.ts'
import { useTransactions } from './database/transactions/use-transactions.ts'

/** Brings the schema of the database up to date before anything reads it, one process at a time, wherever they run. */
export const prepareDatabase =
  (env: Pick<CmsEnv, 'databaseUrl' | 'isDemo'> & Partial<Pick<CmsEnv, 'dataDir'>>) =>
  async (payload: Payload): Promise<void> => {
    const isMongo = isMongoUrl(env.databaseUrl)
    // Payload types migrations for any adapter; each list goes to the one it was made for.
    const migrate = async () => {
      await payload.db.migrate({ migrations: (isMongo ? forMongo : forSqlite) as unknown as Migration[] })
      if (!env.isDemo) await retireDemo(payload)
      await ensureRegionSettings(payload)
    }
    const moveContent = async () => {
      await moveVersions(payload)
      await nameOldRecords(payload, ALL_KINDS)
      await reserveOldAddresses(payload)
    }
    // The folder of an address of the operator's own is the operator's to make.
    if (env.dataDir !== undefined) makePrivateFolder(env.dataDir)
    noteTaken(payload.db)
    if (!isMongo) {
      await underSqliteLock(env.databaseUrl, async () => {
        await copyBeforeMigrating(payload, forSqlite)
        await migrate()
        useTransactions(payload.db)
        await moveContent()
      })
    } else {
      await requireReplicaSet(payload.db)
      await underMongoLock(payload.db, async () => {
        await migrate()
        await moveContent()
      })
    }
    stopDrafts(payload.db, ALL_KINDS)
  }

import { isMongoUrl } from '../database/is-mongo-url.ts'
import { databaseIn } from '../env.ts'
import { mongoStored } from './mongo/mongo-stored.ts'
import { sqliteStored } from './sqlite-stored.ts'
import type { StoredDatabase } from './stored-database.ts'

/** The database of an installation, by its address or else its data directory. It is neither made nor brought up to date. */
export function openDatabase(at: { databaseUrl: string | undefined; dataDir: string }): StoredDatabase {
  const databaseUrl = at.databaseUrl ?? databaseIn(at.dataDir)
  return isMongoUrl(databaseUrl) ? mongoStored(databaseUrl) : sqliteStored(databaseUrl)
}

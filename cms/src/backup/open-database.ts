import { isMongoUrl } from '../database/is-mongo-url.ts'
import { databaseIn } from '../env.ts'
import type { StoredDatabase } from './stored-database.ts'

/**
 * The database of an installation, by its address or else its data directory. It is neither made nor brought up to date.
 * Loaded when asked for: every start imports this room, and few have anything to undo.
 */
export async function openDatabase(at: { databaseUrl: string | undefined; dataDir: string }): Promise<StoredDatabase> {
  const databaseUrl = at.databaseUrl ?? databaseIn(at.dataDir)
  if (isMongoUrl(databaseUrl)) return (await import('./mongo/mongo-stored.ts')).mongoStored(databaseUrl)
  return (await import('./sqlite-stored.ts')).sqliteStored(databaseUrl)
}

import { readdirSync } from 'node:fs'
import type { StoredDatabase } from './stored-database.ts'

/** Where Payload writes down which migrations a database has had. */
export const MIGRATIONS = { sqlite: 'payload_migrations', mongodb: 'payload-migrations' } as const
/** Where the migrations lie, each in a file that is called as it is. To load them would load Payload. */
const FOLDERS = {
  sqlite: new URL('../database/migrations-sqlite/', import.meta.url),
  mongodb: new URL('../database/migrations-mongo/', import.meta.url),
}

/** The migrations this program knows: a database that has had others is of a newer one. */
export function knownMigrations(kind: StoredDatabase['kind']): string[] {
  return readdirSync(FOLDERS[kind]).flatMap((name) => (/^\d.*\.ts$/.test(name) ? [name.slice(0, -'.ts'.length)] : []))
}

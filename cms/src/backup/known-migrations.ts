import type { StoredDatabase } from './stored-database.ts'

/** Where Payload writes down which migrations a database has had. */
export const MIGRATIONS = { sqlite: 'payload_migrations', mongodb: 'payload-migrations' } as const

/** The migrations this program knows: a database that has had others is of a newer one. Read when asked for: they bring the drivers of Payload along. */
export async function knownMigrations(kind: StoredDatabase['kind']): Promise<string[]> {
  const { migrations } =
    kind === 'sqlite'
      ? await import('../database/migrations-sqlite/index.ts')
      : await import('../database/migrations-mongo/index.ts')
  return migrations.map(({ name }) => name)
}

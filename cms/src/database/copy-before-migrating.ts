import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs'
import type { Client } from '@libsql/client'
import type { Payload } from 'payload'
import { fileOf } from './sqlite-lock.ts'

const READABLE_BY_US = 0o600

/**
 * Before a SQLite file of an earlier version is migrated: a copy of it beside it, `FILE.before-MIGRATION`, to go back to.
 * Migrations run without transactions, and one that is stopped leaves neither the old nor the new. One copy for each: who
 * starts again after that finds the copy there is. Rejects when there is no room for it; nothing is migrated then.
 */
export async function copyBeforeMigrating(
  { db, logger }: Pick<Payload, 'db' | 'logger'>,
  migrations: readonly { name: string }[],
): Promise<void> {
  const { client, clientConfig } = db as unknown as { client: Client; clientConfig: { url: string } }
  const done = await namesDone(client)
  const next = migrations.find(({ name }) => !done.has(name))
  if (done.size === 0 || next === undefined) return
  const copy = `${fileOf(clientConfig.url)}.before-${next.name}`
  if (existsSync(copy)) return
  const part = `${copy}.part`
  rmSync(part, { force: true })
  await client.execute({ sql: 'VACUUM INTO ?', args: [part] })
  chmodSync(part, READABLE_BY_US)
  renameSync(part, copy)
  logger.info(
    `The database as it was before this version is kept in ${copy}. Remove it when you do not want to go back.`,
  )
}

/** The migrations a file has had; none when it is new. */
async function namesDone(client: Client): Promise<Set<string>> {
  const { rows: tables } = await client.execute("SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'")
  if (tables.length === 0) return new Set()
  const { rows } = await client.execute('SELECT name FROM payload_migrations')
  return new Set(rows.map(({ name }) => String(name)))
}

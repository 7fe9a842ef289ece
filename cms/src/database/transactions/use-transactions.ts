import { AsyncLocalStorage } from 'node:async_hooks'
import type { Client, InStatement } from '@libsql/client'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { DatabaseAdapter } from 'payload'
import { fileOf } from '../sqlite-lock.ts'
import { routeWrites } from './route-writes.ts'
import { SqliteTransaction } from './sqlite-transaction.ts'
import { openWriter } from './sqlite-writer.ts'

/** What is used of Payload's SQLite adapter. */
interface SqliteAdapter {
  client: Client
  clientConfig: { url: string }
  destroy: () => Promise<void>
  logger?: boolean | undefined
  schema: Record<string, unknown>
  sessions: Record<string, unknown>
  wal?: { synchronous: string } | false
}

/**
 * Gives Payload's SQLite adapter transactions: one connection writes, one write at a time; another reads what stands, and
 * never waits. What is written outside a transaction has one of its own. Not for migrations, which switch foreign keys
 * off: SQLite does not do that within a transaction.
 */
export function useTransactions(adapter: DatabaseAdapter): void {
  const db = adapter as unknown as SqliteAdapter
  const writer = openWriter(fileOf(db.clientConfig.url), db.wal ? db.wal.synchronous : 'FULL')
  const all = new Map<string, SqliteTransaction>()
  /** The transaction of what runs now, which is how a write that names none is known to be within it. */
  const current = new AsyncLocalStorage<SqliteTransaction>()

  /** A write that names a transaction Payload has forgotten comes here too, and must not stand alone: it fails. */
  const writeAlone = async (statement: InStatement) => {
    const transaction = new SqliteTransaction(writer, current.getStore()?.orOuter())
    try {
      const result = await transaction.execute(statement)
      await transaction.commit()
      return result
    } catch (error) {
      await transaction.rollback()
      throw error
    }
  }
  const drizzleOf = (client: Pick<Client, 'execute'>) =>
    drizzle(client as Client, { logger: db.logger ?? false, schema: db.schema })
  const forget = (id: string) => {
    all.delete(id)
    delete db.sessions[id]
  }
  const destroy = db.destroy.bind(db)
  routeWrites(db.client, writeAlone)

  Object.assign(db, {
    transactionOptions: {},
    // Nothing is awaited before `enterWith`: it is the caller's context that is entered.
    beginTransaction: async () => {
      const around = current.getStore()
      const transaction = new SqliteTransaction(writer, around?.isLost() ? undefined : around?.orOuter())
      current.enterWith(transaction)
      all.set(transaction.id, transaction)
      db.sessions[transaction.id] = { db: drizzleOf({ execute: (s: InStatement) => transaction.execute(s) }) }
      return transaction.id
    },
    commitTransaction: async (id: string | Promise<string>) => {
      const ended = await id
      const now = current.getStore()
      // One that somebody within it has taken back is forgotten, and must not seem to stand.
      const transaction = all.get(ended) ?? (now?.id === ended ? now : undefined)
      try {
        await transaction?.commit()
      } finally {
        forget(ended)
      }
    },
    rollbackTransaction: async (id: string | Promise<string>) => {
      const ended = await id
      await all.get(ended)?.rollback()
      forget(ended)
    },
    destroy: async () => {
      await destroy()
      writer.close()
    },
  })
}

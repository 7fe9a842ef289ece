import { sql } from '@payloadcms/db-sqlite'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { docOfRow, type Row } from './doc-of-row.ts'
import { toOldPlan } from './old-plan.ts'
import type { OldStore } from './old-store.ts'
import { toOldVersion } from './to-old-version.ts'

interface Runs {
  all(query: ReturnType<typeof sql>): Promise<Row[]>
  run(query: ReturnType<typeof sql>): Promise<unknown>
}
interface SqliteAdapter {
  drizzle: Runs
  sessions: Record<string, { db: Runs } | undefined>
}

/** SQLite: a table of versions for each collection, and tables beside it for the words of each language and for lists. */
export function sqliteStore(payload: Payload): OldStore {
  const db = payload.db as unknown as SqliteAdapter
  const name = (table: string) => sql.identifier(table)
  const tables = async () =>
    (await db.drizzle.all(sql`SELECT name FROM sqlite_master WHERE type = 'table'`)).map((row) => String(row['name']))
  const besides = async (main: string) => (await tables()).filter((table) => table.startsWith(`${main}_`))
  const has = async (table: string) => (await tables()).includes(table)
  const within = async (req: PayloadRequest) => db.sessions[String(await req.transactionID)]?.db ?? db.drizzle
  const ofParent = (table: string) => (table.endsWith('_locales') ? '_parent_id' : 'parent_id')

  return {
    documents: async (collection) => {
      const main = tableOf(collection)
      if (!(await has(main))) return []
      const rows = await db.drizzle.all(
        sql`SELECT DISTINCT parent_id FROM ${name(main)} WHERE parent_id IS NOT NULL ORDER BY parent_id`,
      )
      return rows.map(({ parent_id: id }) => ({ id: String(id), ref: id }))
    },
    versionsOf: async (collection, { id }) => {
      const main = tableOf(collection)
      const rows = await db.drizzle.all(
        sql`SELECT * FROM ${name(main)} WHERE parent_id = ${id} ORDER BY updated_at, rowid`,
      )
      const beside = new Map<string, Map<string, Row[]>>()
      for (const table of await besides(main)) {
        const parent = ofParent(table)
        const order = parent === 'parent_id' ? sql` ORDER BY "order"` : sql``
        const found = await db.drizzle.all(
          sql`SELECT * FROM ${name(table)} WHERE ${name(parent)} IN (SELECT id FROM ${name(main)} WHERE parent_id = ${id})${order}`,
        )
        beside.set(
          table.slice(main.length + 1),
          Map.groupBy(found, (row) => String(row[parent])),
        )
      }
      const { flattenedFields } = payload.collections[collection].config
      return rows.map((row) => {
        const version = String(row['id'])
        const of = (table: string) => beside.get(table)?.get(version) ?? []
        const lists = new Map([...beside.keys()].map((table) => [table, of(table)]))
        const doc = docOfRow(flattenedFields, { main: row, locales: of('locales'), texts: of('texts'), lists })
        return toOldVersion(flattenedFields, { ref: row['id'], at: row['updated_at'], latest: row['latest'], doc })
      })
    },
    plansOf: async (service) => {
      if (!(await has('planned_changes'))) return []
      const rows = await db.drizzle.all(
        sql`SELECT * FROM planned_changes WHERE service = ${service} AND state = 'waiting' ORDER BY at`,
      )
      return rows.flatMap((row) => toOldPlan({ ...row, byUser: row['by_user'] }) ?? [])
    },
    loggedServices: async () => {
      if (!(await has(LOG))) return []
      const rows = await db.drizzle.all(
        sql`SELECT DISTINCT service_id FROM ${name(LOG)} WHERE service_id IS NOT NULL ORDER BY service_id`,
      )
      return rows.map((row) => String(row['service_id']))
    },
    logOf: async (service) => {
      if (!(await has(LOG))) return []
      const rows = await db.drizzle.all(
        sql`SELECT * FROM ${name(LOG)} WHERE service_id = ${service} ORDER BY position, rowid`,
      )
      return rows.map(({ slot, digest, kind, at, in_force_from: inForceFrom, withdrawn, pending }) => ({
        slot,
        digest,
        kind,
        at,
        inForceFrom,
        withdrawn: Number(withdrawn) === 1,
        pending: Number(pending) === 1,
      }))
    },
    forgetLog: async (req, service) => {
      await (await within(req)).run(sql`DELETE FROM ${name(LOG)} WHERE service_id = ${service}`)
    },
    forget: async (req, collection, versions) => {
      const main = tableOf(collection)
      const tx = await within(req)
      const all = await besides(main)
      for (const { ref } of versions) {
        for (const table of all) await tx.run(sql`DELETE FROM ${name(table)} WHERE ${name(ofParent(table))} = ${ref}`)
        await tx.run(sql`DELETE FROM ${name(main)} WHERE id = ${ref}`)
      }
    },
    dropVersions: async (collection) => {
      const main = tableOf(collection)
      if (!(await has(main))) return true
      const [left] = await db.drizzle.all(sql`SELECT count(*) AS many FROM ${name(main)} WHERE parent_id IS NOT NULL`)
      if (Number(left?.['many']) > 0) return false
      // What refers to the others goes first: whoever is stopped in between finds the others still.
      for (const table of [...(await besides(main)), main]) await db.drizzle.run(sql`DROP TABLE ${name(table)}`)
      return true
    },
    dropPlans: async () => {
      await db.drizzle.run(sql`DROP TABLE IF EXISTS planned_changes`)
    },
    dropLog: async () => {
      await db.drizzle.run(sql`DROP TABLE IF EXISTS ${name(LOG)}`)
    },
  }
}

const LOG = 'slot_changes'
const tableOf = (collection: CollectionSlug) => `_${collection}_v`

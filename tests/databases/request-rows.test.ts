import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { openPayload, readEnv, readSignal } from '@innbyggarportal/cms/testing'
import { fromMillis } from '@innbyggarportal/shared-content/contract'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'

const DAY_MS = 24 * 3_600_000
const NOW = Date.parse('2026-11-30T12:00:00.000Z')
/** The whole table is read, or sorted. */
const SCANS = /COLLSCAN|SORT\b|SCAN publish_requests(?! USING)|TEMP B-TREE/

describe.each(bothDatabases)('the rows that ask for a publish, on $name', (kind) => {
  let database: TestDatabase
  let door: Door
  let payload: Payload
  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    payload = await openPayload(readEnv({ databaseUrl: database.url, dataDir: database.dataDir }))
  })
  afterAll(async () => {
    await payload?.destroy()
    await door?.close()
    await database?.stop()
  })
  const count = async () => (await payload.count({ collection: 'publish-requests' })).totalDocs

  it.skipIf(kind.missing !== undefined)(
    'are forgotten when they are a week old, all but the newest, while the worker runs',
    async () => {
      for (const days of [9, 8, 8, 3]) {
        const at = fromMillis(NOW - days * DAY_MS)
        await payload.db.create({
          collection: 'publish-requests',
          data: { at, what: 'services', createdAt: at, updatedAt: at },
        })
      }
      await door.forgetOldRequests(fromMillis(NOW))
      expect(await count()).toBe(1)
      await door.forgetOldRequests(fromMillis(NOW + 30 * DAY_MS))
      expect(await count()).toBe(1)
    },
  )

  it.skipIf(kind.missing !== undefined)('are found by an index, however many there are', async () => {
    const plans = await plansOf(payload, () => readSignal(payload))
    expect(plans.length).toBeGreaterThan(0)
    for (const plan of plans) expect(plan).not.toMatch(SCANS)
  })
})

interface MongoDatabase {
  command: (c: object) => Promise<unknown>
  collection: (name: string) => {
    find: (q: object) => { toArray: () => Promise<{ planSummary?: string; op: string }[]> }
  }
}
interface SqliteClient {
  execute: (statement: unknown) => Promise<{ rows: Record<string, unknown>[] }>
}
const mongo = z.object({
  connection: z
    .object({ getClient: z.custom<() => { db: () => MongoDatabase }>((f) => typeof f === 'function') })
    .loose(),
})
const hasClient = z.object({ client: z.custom<SqliteClient>((c) => typeof c === 'object') })

/** How the database goes about what a piece of work asks of the rows. */
async function plansOf({ db }: Payload, work: () => Promise<unknown>): Promise<string[]> {
  if (db.name === 'mongoose') {
    const server = mongo.parse(db).connection.getClient().db()
    await server.command({ profile: 2 })
    await work()
    await server.command({ profile: 0 })
    const noted = await server
      .collection('system.profile')
      .find({ ns: /publish-requests$/ })
      .toArray()
    return noted.map(({ planSummary, op }) => planSummary ?? op)
  }
  const { client } = hasClient.parse(db)
  const asked: unknown[] = []
  const execute = client.execute.bind(client)
  client.execute = (statement) => {
    asked.push(statement)
    return execute(statement)
  }
  await work()
  client.execute = execute
  const explained = await Promise.all(asked.map((statement) => execute(explain(statement))))
  return explained.map(({ rows }) => rows.map((row) => String(row['detail'])).join('; '))
}

const explain = (statement: unknown) =>
  typeof statement === 'string'
    ? `EXPLAIN QUERY PLAN ${statement}`
    : { ...(statement as { sql: string }), sql: `EXPLAIN QUERY PLAN ${(statement as { sql: string }).sql}` }

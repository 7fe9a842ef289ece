import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { canonicalJson, recordId } from '@innbyggarportal/shared-content/contract'
import { randomUUID } from 'node:crypto'
import { MongoClient, ObjectId } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { restore } from '../builders/restore.ts'
import { runSql } from '../builders/run-sql.ts'

const DUMPS: Record<string, string> = { SQLite: '2026-11-30.sqlite.sql.gz', MongoDB: '2026-11-30.mongodb.jsonl.gz' }
const PASSWORD = 'berre-for-test'
const dumpOf = (name: string) => join(import.meta.dirname, 'before', DUMPS[name]!)

/** What two people who saved at once could leave: each written a moment after the one it doubles. */
async function plantDoubles({ url }: TestDatabase): Promise<void> {
  const LATER = '2030-01-01T00:00:00.000Z'
  if (url.startsWith('file:')) {
    await runSql(url, [
      // A local service with the address of a shared one, and a shared one with another's.
      `UPDATE services SET slug = 'sfo' WHERE "key" = (SELECT "key" FROM services WHERE kommune_id IS NOT NULL ORDER BY "key" LIMIT 1)`,
      `UPDATE services SET slug = 'sfo' WHERE "key" = 'tryggleiksalarm'`,
      ...['kommune', 'region'].flatMap((scope) => [
        `CREATE TEMP TABLE f AS SELECT * FROM local_facts WHERE scope = '${scope}' ORDER BY created_at LIMIT 1`,
        `UPDATE f SET id = '${randomUUID()}', created_at = '${LATER}', value = '{"type":"text","value":{"nn":"Dobbel"}}'`,
        `INSERT INTO local_facts SELECT * FROM f`,
        `DROP TABLE f`,
      ]),
    ])
    return
  }
  const client = new MongoClient(url)
  const db = client.db()
  const local = await db.collection('services').findOne({ kommune: { $ne: null } }, { sort: { key: 1 } })
  await db.collection('services').updateOne({ _id: local?._id }, { $set: { slug: 'sfo' } })
  await db.collection('services').updateOne({ key: 'tryggleiksalarm' }, { $set: { slug: 'sfo' } })
  for (const scope of ['kommune', 'region']) {
    const one = await db.collection('local-facts').findOne({ scope }, { sort: { createdAt: 1 } })
    await db
      .collection('local-facts')
      .insertOne({
        ...one,
        _id: new ObjectId(),
        createdAt: new Date(LATER),
        value: { type: 'text', value: { nn: 'Dobbel' } },
      })
  }
  await client.close()
}

describe.each(bothDatabases)('an installation of before that holds doubles, on $name', ({ name, start, missing }) => {
  if (missing) throw new Error(missing)
  let plain: TestDatabase
  let database: TestDatabase
  let door: Door
  let cms: TestCms
  const before = new Map<string, string>()
  const asText = (all: Awaited<ReturnType<Door['exportRecords']>>) =>
    all.map((r) => [recordId(r), canonicalJson(r)] as const)

  beforeAll(async () => {
    plain = await start()
    await restore(plain, dumpOf(name))
    const first = await openDoor({ databaseUrl: plain.url, dataDir: plain.dataDir })
    for (const [id, text] of asText(await first.exportRecords())) before.set(id, text)
    await first.close()
    database = await start()
    await restore(database, dumpOf(name))
    await plantDoubles(database)
    door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    await door.ensureDemoUsers(PASSWORD)
    cms = await openCms(database)
  })
  afterAll(async () => {
    await cms?.close()
    await door?.close()
    await database?.stop()
    await plain?.stop()
  })

  it('starts, shows what it showed, and gives those who shared an address one each', async () => {
    const now = new Map(asText(await door.exportRecords()))
    expect([...now.keys()].toSorted()).toEqual([...before.keys()].toSorted())
    const changed = [...now].filter(([id, text]) => before.get(id) !== text).map(([id]) => id)
    expect(changed).toHaveLength(2)
    for (const id of changed) expect(JSON.parse(now.get(id)!).slug, id).toMatch(/^sfo-[23]$/)
    expect(changed).toContain('service/tryggleiksalarm')
    expect(JSON.parse(now.get('service/sfo')!).slug).toBe('sfo')
  })

  it('keeps the doubles in the bin, whole, for as long as nobody has looked at them, and says so on the first screen', async () => {
    const { docs } = await cms.payload.find({ collection: 'bin', sort: 'name', depth: 0 })
    expect(docs.map(({ kind, why }) => [kind, why])).toEqual([
      ['localFact', 'double'],
      ['localFact', 'double'],
    ])
    for (const { content } of docs) expect(JSON.stringify(content)).toContain('Dobbel')
    const { problems } = await door.readSnapshot()
    expect(problems.map((p) => p.id).toSorted()).toEqual(docs.map((d) => d.name).toSorted())
    for (const { message } of problems) expect(message.nn).toContain('papirkorga')
  })

  it('holds every name from now on, and another start finds nothing to do', async () => {
    const count = async (collection: 'bin' | 'reservations' | 'services' | 'kommuner') =>
      (await cms.payload.count({ collection })).totalDocs
    const [shared, all] = [
      (await cms.payload.count({ collection: 'services', where: { kommune: { exists: false } } })).totalDocs,
      await count('services'),
    ]
    const reservations = shared * ((await count('kommuner')) + 1) + (all - shared)
    expect(await count('reservations')).toBe(reservations)
    // A row that is lost and one that is nobody's are mended by the next start.
    const [one] = (await cms.payload.find({ collection: 'reservations', limit: 1 })).docs
    await cms.payload.delete({ collection: 'reservations', id: one!.id })
    for (const address of ['borte', 'vekke'])
      await cms.payload.create({ collection: 'reservations', data: { kommune: 'region', address, service: 'ingen' } })
    await (await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })).close()
    expect([await count('reservations'), await count('bin')]).toEqual([reservations, 2])
    const { kommune, address, service } = one!
    const { docs } = await cms.payload.find({
      collection: 'reservations',
      where: { kommune: { equals: kommune } },
      pagination: false,
    })
    expect(docs.filter((d) => d.address === address)).toMatchObject([{ service }])
    for (const collection of ['overrides', 'local-facts', 'services', 'contacts', 'redirects'] as const) {
      const unnamed = await cms.payload.count({ collection, where: { recordId: { exists: false } } })
      expect(unnamed.totalDocs, collection).toBe(0)
    }
  })
})

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { cmsConfig, openPayload, readEnv, readHistory } from '@innbyggarportal/cms/testing'
import { standingAt } from '@innbyggarportal/shared-content/changes'
import { canonicalJson, recordId, startOfOsloDay, type ContentRecord } from '@innbyggarportal/shared-content/contract'
import { BasePayload, type Payload } from 'payload'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { askedIn } from '../builders/asked-in.ts'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { onRaw, type Raw } from '../builders/raw-database.ts'
import { restore } from '../builders/restore.ts'
import { withoutSeen } from '../builders/without-seen.ts'

const BEFORE = join(import.meta.dirname, 'before')
const DUMPS: Record<string, string> = { SQLite: '2026-11-30-history.sqlite', MongoDB: '2026-11-30-history.mongodb' }
const digest = (value: unknown) => createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 16)
const digestOf = (record: ContentRecord) => digest(withoutSeen(record))

/** What was published at moments of the past, by the name of its record. */
const moments = z.array(z.object({ at: z.string(), published: z.record(z.string(), z.string()) }))

/** A plan whose day came while the server was down, and one whose draft is another than what was planned. */
const plansOfToday: Raw = {
  sqlite: (db) => {
    const of = (key: string) => `service = (SELECT id FROM services WHERE key = '${key}')`
    db.exec(`UPDATE planned_changes SET day = '2026-11-29' WHERE ${of('komen')}`)
    db.exec(`UPDATE planned_changes SET digest = 'x', version = 'x' WHERE ${of('endra')}`)
  },
  mongo: async (db) => {
    const plans = db.collection('planned-changes')
    const of = async (key: string) => ({ service: String((await db.collection('services').findOne({ key }))?._id) })
    await plans.updateOne(await of('komen'), { $set: { day: '2026-11-29' } })
    await plans.updateOne(await of('endra'), { $set: { digest: 'x', version: 'x' } })
  },
}
const noHistory: Raw = {
  sqlite: (db) => db.exec('DELETE FROM changes'),
  mongo: (db) => db.collection('changes').deleteMany({}),
}
/** What is left of what older programs kept. */
const left: Raw<string[]> = {
  sqlite: (db) =>
    db
      .prepare(
        "SELECT name FROM sqlite_master WHERE name LIKE '\\_%\\_v%' ESCAPE '\\' OR name IN ('planned_changes', 'slot_changes')",
      )
      .all()
      .map(({ name }) => String(name)),
  mongo: async (db) =>
    (await db.listCollections().toArray())
      .map(({ name }) => name)
      .filter((name) => /^_|^(planned|slot)-changes$/.test(name)),
}

describe.each(bothDatabases)('versions and drafts of before, on $name', ({ name, start, missing }) => {
  if (missing) throw new Error(missing)
  const dump = join(BEFORE, DUMPS[name]!)
  const past = moments.parse(JSON.parse(readFileSync(`${dump}.moments.json`, 'utf8')))
  const opened: { stop: () => Promise<void> }[] = []
  afterEach(async () => {
    vi.useRealTimers()
    for (const one of opened.splice(0).toReversed()) await one.stop()
  })

  /** The installation of before, changed as is said. */
  async function installed(...changes: Raw[]): Promise<TestDatabase> {
    const database = await start()
    opened.push(database)
    await restore(database, `${dump}${name === 'SQLite' ? '.sql.gz' : '.jsonl.gz'}`)
    for (const change of changes) await onRaw(database, change)
    return database
  }
  async function upgraded(database: TestDatabase): Promise<{ cms: TestCms; door: Door }> {
    const door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    const cms = await openCms(database)
    opened.push({ stop: () => cms.close() }, { stop: () => door.close() })
    return { cms, door }
  }
  const changesOf = async (payload: Payload) => {
    const { docs } = await payload.find({ collection: 'changes', pagination: false, depth: 0, sort: 'target' })
    return docs.map(({ id: _id, createdAt: _made, updatedAt: _written, ...row }) =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined)),
    )
  }
  const openOf = async ({ payload }: TestCms) =>
    (await changesOf(payload))
      .filter(({ state }) => state !== 'published')
      .map(({ target, field, lang = '*', state, kind, from = '-' }) =>
        [target, field, lang, state, kind, from].join(' '),
      )
      .toSorted()

  it.each([
    ['beside the history there is', []],
    ['where there is no history', [noHistory]],
  ])('tell how everything was published at every moment, %s', async (_where, changes) => {
    const { cms, door } = await upgraded(await installed(...changes))
    const names = [...new Set(past.flatMap(({ published }) => Object.keys(published)))]
    const histories = new Map(
      await Promise.all(names.map(async (n) => [n, await readHistory(cms.payload, n)] as const)),
    )
    const now = (await door.exportRecords()).filter(({ kind }) => kind === 'service' || kind === 'override')
    const told = past.map(({ at }) => {
      const standing = names.flatMap((n) => standingAt(at, histories.get(n) ?? []) ?? [])
      return { at, published: Object.fromEntries(standing.map((record) => [recordId(record), digestOf(record)])) }
    })
    expect(told).toEqual(past)
    expect(Object.fromEntries(now.map((record) => [recordId(record), digestOf(record)]))).toEqual(
      past.at(-1)?.published,
    )
    for (const rows of histories.values()) expect(rows.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).toSorted())
  })

  it('become open changes, field by field and language by language, and approved ones where they were planned', async () => {
    const database = await installed(plansOfToday)
    const { cms } = await upgraded(database)
    expect(await openOf(cms)).toEqual([
      'override/osteroy/planlagd slots.whatYouGet nn draft functional -',
      'service/eitt-sprak searchWords * draft functional -',
      'service/eitt-sprak slots.whatYouGet nn draft functional -',
      'service/eitt-sprak title nn draft functional -',
      'service/endra slots.whatYouGet nn draft legal 2027-08-01',
      'service/komen slots.whatYouGet nn approved legal 2026-11-29',
      'service/ny-planlagd whole * approved legal 2027-08-01',
      'service/planlagd slots.whatYouGet nn approved legal 2027-08-01',
    ])
    const planned = (await changesOf(cms.payload)).filter(({ state }) => state === 'approved')
    expect(planned.map(({ by, approvedBy }) => by !== undefined && by === approvedBy)).toEqual([true, true, true])
    expect(await onRaw(database, left)).toEqual([])
  })

  it('show what was planned from its day on, and at once when that has passed', async () => {
    const { cms } = await upgraded(await installed(plansOfToday))
    const says = async (key: string, words: string) => {
      const { docs } = await cms.payload.find({
        collection: 'services',
        where: { key: { equals: key } },
        locale: 'nn',
        depth: 0,
      })
      return docs[0]?._status === 'published' && JSON.stringify(docs[0]).includes(words)
    }
    expect(await says('komen', 'Leik frå i går.')).toBe(true)
    const all = async () => [
      await says('planlagd', 'Leik frå hausten.'),
      await says('ny-planlagd', 'Ny frå hausten.'),
      await says('endra', 'Leik som er endra.'),
    ]
    const at = (moment: number) => vi.useFakeTimers({ toFake: ['Date'], now: moment })
    const begins = Date.parse(startOfOsloDay('2027-08-01'))
    at(begins - 60_000)
    expect(await all()).toEqual([false, false, false])
    at(begins + 60_000)
    expect(await all()).toEqual([true, true, false])
  })

  it('leave what kommuner are asked to look at as it is, also when somebody drafts more', async () => {
    const { cms } = await upgraded(await installed())
    const region = await cms.signIn('region@demo.example', 'berre-for-test')
    expect(await askedIn(cms, region)).toEqual([])
    for (const key of ['planlagd', 'komen']) {
      const { docs } = await cms.payload.find({ collection: 'services', where: { key: { equals: key } }, depth: 0 })
      const body = { searchWords: ['noko nytt'] }
      const answer = await cms.request('PATCH', `services/${docs[0]?.id}?draft=true`, { as: region, body })
      expect(answer.status, answer.sentences).toBe(200)
    }
    expect(await askedIn(cms, region)).toEqual([])
    expect((await openOf(cms)).filter((row) => row.includes('searchWords'))).toHaveLength(3)
  })

  it('stand in the document where nothing of it is published', async () => {
    const { cms } = await upgraded(await installed())
    const { docs } = await cms.payload.find({
      collection: 'services',
      where: { _status: { equals: 'draft' } },
      sort: 'key',
      locale: 'all',
      depth: 0,
    })
    expect(docs.map(({ key }) => key)).toEqual(['aldri-publisert', 'ny-planlagd', 'teken-ned'])
    const [never, planned, down] = docs.map((doc) => JSON.stringify(doc))
    for (const words of ['Aldri publisert, men endra', 'Nytt.', 'Ny teneste.', '"ny"']) expect(never).toContain(words)
    expect(planned).toContain('Ny frå hausten.')
    expect(down).toContain('Leik etterpå.')
    expect(down).toContain('Apply for teken-ned')
    const { docs: own } = await cms.payload.find({
      collection: 'overrides',
      where: { _status: { equals: 'draft' } },
      depth: 0,
      locale: 'nn',
    })
    expect(own.map((doc) => JSON.stringify(doc.whatYouGet?.content).includes('Andre.'))).toEqual([true])
  })

  it('stay where they are when they cannot be read, and stop nothing', async () => {
    const database = await installed({
      sqlite: (db) => {
        const of = "parent_id = (SELECT id FROM services WHERE key = 'eitt-sprak')"
        db.exec(`UPDATE _services_v SET version_price = '{"half' WHERE latest = 1 AND ${of}`)
      },
      mongo: async (db) => {
        const parent = (await db.collection('services').findOne({ key: 'eitt-sprak' }))?._id
        await db
          .collection('_services_versions')
          .updateOne({ parent, latest: true }, { $set: { 'version.whatYouGet': 'no text' } })
      },
    })
    const count: Raw<number> = {
      sqlite: (db) => Number(db.prepare('SELECT count(*) AS many FROM _services_v').get()?.['many']),
      mongo: (db) => db.collection('_services_versions').countDocuments(),
    }
    const first = await upgraded(database)
    const changes = await changesOf(first.cms.payload)
    expect(changes.filter(({ target, state }) => target === 'service/eitt-sprak' && state !== 'published')).toEqual([])
    expect(changes.filter(({ target }) => target === 'service/planlagd').length).toBeGreaterThan(1)
    const { problems } = await first.door.readSnapshot()
    expect(problems).toEqual([])
    for (const one of opened.splice(1).toReversed()) await one.stop()
    expect(await onRaw(database, count)).toBe(1)
    const again = await openPayload(readEnv({ databaseUrl: database.url, dataDir: database.dataDir }))
    opened.push({ stop: () => again.destroy() })
    expect(await changesOf(again)).toEqual(changes)
    expect(await onRaw(database, count)).toBe(1)
  })

  it('go on as drafts when they were planned and are not fit to be published', async () => {
    const { cms, door } = await upgraded(
      await installed({
        sqlite: (db) => {
          const latest = 'SELECT v.id FROM _services_v v JOIN services s ON s.id = v.parent_id WHERE v.latest = 1'
          for (const key of ['planlagd', 'ny-planlagd'])
            db.exec(
              `UPDATE _services_v_locales SET version_summary = NULL WHERE _parent_id IN (${latest} AND s.key = '${key}')`,
            )
        },
        mongo: async (db) => {
          for (const key of ['planlagd', 'ny-planlagd']) {
            const parent = (await db.collection('services').findOne({ key }))?._id
            await db
              .collection('_services_versions')
              .updateOne({ parent, latest: true }, { $unset: { 'version.summary': '' } })
          }
        },
      }),
    )
    expect((await openOf(cms)).filter((row) => row.includes('planlagd') && row.startsWith('service'))).toEqual([
      'service/planlagd slots.summary en draft legal 2027-08-01',
      'service/planlagd slots.summary nn draft legal 2027-08-01',
      'service/planlagd slots.whatYouGet nn draft legal 2027-08-01',
    ])
    expect((await door.readSnapshot()).problems).toEqual([])
  })

  it.runIf(name === 'SQLite')('lie as they were in a copy beside the file, which nobody else can read', async () => {
    const database = await installed()
    const of: Raw<number> = {
      sqlite: (db) => Number(db.prepare('SELECT count(*) AS many FROM _services_v').get()?.['many']),
      mongo: () => Promise.reject(new Error('SQLite only')),
    }
    const before = await onRaw(database, of)
    await upgraded(database)
    const copies = readdirSync(database.dataDir).filter((file) => file.includes('.before-'))
    expect(copies).toHaveLength(1)
    const copy = join(database.dataDir, copies[0]!)
    expect(await onRaw({ url: `file:${copy}` }, of)).toBe(before)
    expect(statSync(copy).mode & 0o777).toBe(0o600)
    for (const one of opened.splice(1).toReversed()) await one.stop()
    const again = await openPayload(readEnv({ databaseUrl: database.url, dataDir: database.dataDir }))
    opened.push({ stop: () => again.destroy() })
    expect(readdirSync(database.dataDir).filter((file) => file.includes('.before-'))).toEqual(copies)
  })

  it('become the same when whoever moves them is stopped, again and again', async () => {
    const whole = await upgraded(await installed(noHistory))
    const interrupted = await installed(noHistory)
    let stops = 0
    while (await stoppedAfter(interrupted, STEPS[stops % STEPS.length]!)) stops += 1
    expect(stops).toBeGreaterThan(5)
    const { cms } = await upgraded(interrupted)
    const sorted = async ({ payload }: TestCms) =>
      (await changesOf(payload)).map((row) => canonicalJson(row)).toSorted()
    expect(await sorted(cms)).toEqual(await sorted(whole.cms))
    const asked = ({ payload }: TestCms) =>
      payload.count({ collection: 'publish-requests', where: { what: { equals: 'changes' } } })
    expect(await asked(cms)).toEqual(await asked(whole.cms))
    expect(await onRaw(interrupted, left)).toEqual([])
  })
})

/** After how many steps whoever starts is stopped: a row, a document that stands, a table that is gone. */
const STEPS = [1, 8, 2, 7, 11, 9, 3, 12]
const PLANTED = new Error('stopped')

/** Starts on a database and is stopped after some steps, before the next is done. Tells whether it came to that. */
async function stoppedAfter({ url, dataDir }: TestDatabase, many: number): Promise<boolean> {
  const config = await cmsConfig(readEnv({ databaseUrl: url, dataDir }))
  const { onInit } = config
  let steps = 0
  // Payload ends the process when a migration is stopped, and later releases have more of them.
  let isMigrating = false
  const counted = <Args extends unknown[], Result>(
    call: (...args: Args) => Result,
    isStep: (...args: Args) => boolean,
  ) =>
    function (this: unknown, ...args: Args): Result {
      if (isStep(...args) && (steps += 1) > many) throw PLANTED
      return call.apply(this, args)
    }
  let payload: Payload | undefined
  config.onInit = async (opened) => {
    payload = opened
    const db = opened.db as unknown as Plantable
    db.create = counted(db.create, ({ collection }) => collection === 'changes')
    let commit = db.commitTransaction
    Object.defineProperty(db, 'commitTransaction', {
      get: () => counted(commit, () => !isMigrating),
      set: (real: Plantable['commitTransaction']) => {
        commit = real
      },
    })
    const { migrate } = db
    db.migrate = async (args) => {
      isMigrating = true
      await migrate.call(db, args)
      isMigrating = false
    }
    if (db.drizzle)
      db.drizzle.run = counted(db.drizzle.run, ({ queryChunks: [first] }) => first?.value?.[0] === 'DROP TABLE ')
    await onInit?.(opened)
  }
  try {
    await new BasePayload().init({ config })
    return false
  } catch (error) {
    if (error !== PLANTED) throw error
    return true
  } finally {
    await payload?.destroy()
  }
}

interface Plantable {
  create: (args: { collection: string }) => unknown
  commitTransaction: (id: unknown) => unknown
  migrate: (args: unknown) => Promise<void>
  drizzle?: { run: (query: { queryChunks: { value?: string[] }[] }) => unknown }
}

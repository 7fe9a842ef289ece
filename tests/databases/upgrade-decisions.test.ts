import { join } from 'node:path'
import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { readHistory } from '@innbyggarportal/cms/testing'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { askedIn } from '../builders/asked-in.ts'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { restore } from '../builders/restore.ts'

const DUMPS: Record<string, string> = {
  SQLite: '2026-11-30-decided.sqlite.sql.gz',
  MongoDB: '2026-11-30-decided.mongodb.jsonl.gz',
}
/** What the installation asked Osterøy to look at before it was upgraded, but for a service that is taken down. */
const ASKED = [
  'osteroy/engelsk whatYouGet functional',
  'osteroy/goymd whatYouGet functional',
  'osteroy/nytt whatYouGet functional',
  'osteroy/ordlyd-og-nytt whatYouGet functional',
  'osteroy/planlagd whatYouGet legal 2027-08-01',
  'osteroy/to-planar whatYouGet legal 2027-08-01',
]

describe.each(bothDatabases)('what kommuner had decided before, on $name', ({ name, start, missing }) => {
  if (missing) throw new Error(missing)
  let database: TestDatabase
  let door: Door
  let cms: TestCms
  let [region, osteroy] = ['', '']
  beforeAll(async () => {
    database = await start()
    await restore(database, join(import.meta.dirname, 'before', DUMPS[name]!))
    door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    cms = await openCms(database)
    region = await cms.signIn('region@demo.example', 'berre-for-test')
    osteroy = await cms.signIn('publiserer@osteroy.demo.example', 'berre-for-test')
  })
  afterAll(async () => {
    await cms?.close()
    await door?.close()
    await database?.stop()
  })
  const asked = () => askedIn(cms, region)
  const idOf = async (collection: 'services' | 'overrides', field: string, key: string) =>
    String((await cms.payload.find({ collection, where: { [field]: { equals: key } }, depth: 0 })).docs[0]?.id)
  const publish = async (key: string, body: object) => {
    const answer = await cms.request('PATCH', `services/${await idOf('services', 'key', key)}`, {
      as: region,
      body: { _status: 'published', ...body },
    })
    expect(answer.sentences).toBe('')
  }
  const keep = async (key: string) => {
    const path = `overrides/${await idOf('overrides', 'service.key', key)}/keep`
    expect((await cms.request('POST', path, { as: osteroy, body: { slot: 'whatYouGet' } })).sentences).toBe('')
  }

  it('is what they are asked about now, and nothing else is', async () => {
    expect(await asked()).toEqual(ASKED)
  })

  it('holds also on the day of a law they had seen', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2027-08-02T08:00:00.000Z') })
    const [seen, unseen] = ['planlagd-sett', 'planlagd'].map((key) => `osteroy/${key} whatYouGet`)
    region = await cms.signIn('region@demo.example', 'berre-for-test')
    const then = await asked()
    vi.useRealTimers()
    region = await cms.signIn('region@demo.example', 'berre-for-test')
    expect(then.filter((line) => line.startsWith(`${seen} `))).toEqual([])
    expect(then).toContain(`${unseen} legal 2027-08-01`)
  })

  it('holds when a service comes back that was taken down with a change nobody had seen', async () => {
    await publish('teken-ned', {})
    expect(await asked()).toEqual([...ASKED, 'osteroy/teken-ned whatYouGet functional'].toSorted())
  })

  it('tells in the history what was better wording only', async () => {
    const kinds = async (key: string) =>
      (await readHistory(cms.payload, `service/${key}`))
        .filter(({ field }) => field === 'slots.whatYouGet')
        .map(({ kind }) => kind)
    expect(await kinds('ordlyd')).toEqual(['functional', 'editorial'])
    expect(await kinds('ordlyd-og-nytt')).toEqual(['functional', 'editorial', 'functional'])
  })

  it('makes no row of history by itself: the next write tells of what it wrote, and of nothing else', async () => {
    const before = await readHistory(cms.payload, 'service/ordlyd')
    await publish('ordlyd', { owner: 'Oppvekst' })
    const after = await readHistory(cms.payload, 'service/ordlyd')
    expect(after.slice(before.length).map(({ field }) => field)).toEqual(['owner'])
    await keep('sett')
    const own = await readHistory(cms.payload, 'override/osteroy/sett')
    expect(own.filter(({ field }) => field === 'whole')).toHaveLength(1)
  })

  it('is decided anew as before', async () => {
    for (const key of ['nytt', 'planlagd', 'to-planar', 'goymd']) await keep(key)
    const left = [...ASKED, 'osteroy/teken-ned whatYouGet functional']
    expect(await asked()).toEqual(left.filter((line) => !/\/(nytt|planlagd|to-planar|goymd) /.test(line)).toSorted())
  })
})

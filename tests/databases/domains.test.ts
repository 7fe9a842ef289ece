import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { saidIn } from '../builders/said-in.ts'
import { aKommune } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('own domains on %s', (_name, kind) => {
  let database: TestDatabase
  let door: Door
  let cms: TestCms
  let region: string
  const ids: Record<string, string> = {}

  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    await door.importRecords([aKommune({ domain: 'osteroy.no' }), aKommune({ key: 'vaksdal', name: 'Vaksdal' })])
    await door.ensureDemoUsers(PASSWORD)
    cms = await openCms(database)
    region = await cms.signIn('region@demo.example', PASSWORD)
    for (const doc of (await cms.payload.find({ collection: 'kommuner' })).docs) ids[String(doc.key)] = doc.id
  })
  afterAll(async () => {
    await cms?.close()
    await door?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)
  const save = (fields: object) => cms.request('PATCH', `kommuner/${ids['vaksdal']}`, { as: region, body: fields })
  const stored = async () =>
    (await cms.payload.findByID({ collection: 'kommuner', id: ids['vaksdal']!, depth: 0 })).domain ?? null

  test.each([
    ['osteroy.no', 'er Osterøy sitt'],
    ['WWW.Osteroy.no.', 'er Osterøy sitt'],
    ['osteroy.localhost', 'har forma til adressa portalane har'],
    ['kven.localhost', 'har forma til adressa'],
    ['https://vaksdal.no', 'utan https://'],
    ['vaksdal.no/', 'utan https://'],
    ['10.0.0.1', 'ikkje tal'],
    ['vaksdal', 'namn med punktum'],
  ])('«%s» is refused: %s', async (domain, sentence) => {
    const answer = await save({ domain })
    expect([answer.status, answer.sentences]).toEqual([400, expect.stringContaining(sentence)])
    expect(await stored()).toBeNull()
  })

  test.each([
    ['Vaksdal.NO', 'vaksdal.no'],
    ['værøy.no', 'xn--vry-yla5g.no'],
    [' vaksdal.no. ', 'vaksdal.no'],
  ])('«%s» is kept as %s', async (domain, kept) => {
    expect((await save({ domain })).status).toBe(200)
    expect(await stored()).toBe(kept)
  })

  test('a short name never gives a portal the address of another’s domain', async () => {
    await cms.payload.db.updateOne({
      collection: 'kommuner',
      id: ids['vaksdal']!,
      data: { domain: 'ny.localhost' },
      req: undefined as never,
    })
    const answer = await cms.request('POST', 'kommuner', {
      as: region,
      body: { name: 'Ny', slug: 'ny', languages: ['nn'] },
    })
    expect([answer.status, answer.sentences]).toEqual([400, expect.stringContaining('Vaksdal sitt eige domene')])
    expect((await save({ domain: null })).status).toBe(200)
  })

  test('two who take the same one at once do not both get it', async () => {
    await door.importRecords([aKommune({ key: 'masfjorden', name: 'Masfjorden' })])
    const { docs } = await cms.payload.find({ collection: 'kommuner', pagination: false, depth: 0 })
    const masfjorden = docs.find((doc) => doc.key === 'masfjorden')!.id
    const take = (id: string | undefined, domain: string | null) =>
      cms.request('PATCH', `kommuner/${id}`, { as: region, body: { domain } })
    for (let round = 0; round < 5; round += 1) {
      const domain = `begge${round}.no`
      await Promise.all([take(ids['vaksdal'], domain), take(masfjorden, domain)])
      const { totalDocs } = await cms.payload.find({ collection: 'kommuner', where: { domain: { equals: domain } } })
      expect(totalDocs).toBe(1)
    }
    for (const id of [ids['vaksdal'], masfjorden]) expect((await take(id, null)).status).toBe(200)
    await cms.payload.delete({ collection: 'kommuner', id: masfjorden })
  })

  test('an import is refused the same, and kept as it is compared', async () => {
    const { refused } = await door.importRecords([
      aKommune({ key: 'modalen', name: 'Modalen', domain: 'www.osteroy.no' }),
    ])
    expect(saidIn('nn', refused)).toEqual([
      expect.objectContaining({
        id: 'kommune/modalen',
        path: 'domain',
        message: expect.stringContaining('er Osterøy sitt'),
      }),
    ])
    expect(await door.importRecords([{ ...aKommune(), domain: 'Osteroy.no' }])).toMatchObject({
      unchanged: 1,
      refused: [],
    })
  })

  test('two that had one name before this was asked are published both, saved as they are, and told of', async () => {
    await cms.payload.db.updateOne({
      collection: 'kommuner',
      id: ids['vaksdal']!,
      data: { domain: 'osteroy.no' },
      req: undefined as never,
    })
    const { snapshot, problems } = await door.readSnapshot()
    expect([...snapshot.kommuner.keys()].sort()).toEqual(['osteroy', 'vaksdal'])
    expect(problems).toEqual([
      {
        id: 'kommune/vaksdal',
        isClash: true,
        message: {
          nn: expect.stringContaining('«osteroy.no» står òg på Osterøy'),
          nb: expect.stringContaining('«osteroy.no» står også på Osterøy'),
          en: expect.stringContaining('“osteroy.no” is also set for Osterøy'),
        },
      },
    ])
    expect((await save({ welcome: { nn: 'Hei' }, domain: 'osteroy.no' })).status).toBe(200)
    expect((await save({ domain: 'vaksdal.no' })).status).toBe(200)
    expect((await door.readSnapshot()).problems).toEqual([])
  })
})

import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { readHistory, toLexical } from '@innbyggarportal/cms/testing'
import { canonicalJson } from '@innbyggarportal/shared-content/contract'
import { standingAt } from '@innbyggarportal/shared-content/changes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { whileFailing } from '../builders/plant-failures.ts'
import { aContact, aDefinition, aFact, aKommune, anOverride, aRole, aService, paragraph } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const text = (words: string) => toLexical(paragraph(words))
const LATER = '2999-01-01T00:00:00.000Z'

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('the history on %s', (_name, kind) => {
  let database: TestDatabase
  let door: Door
  let cms: TestCms
  const as: Record<string, string> = {}
  const id: Record<string, string> = {}
  const NAMES = {
    services: 'service/sfo',
    overrides: 'override/osteroy/sfo',
    'local-facts': 'localFact/osteroy/pris-sfo/always',
    contacts: 'contact/osteroy/sfo-kontoret',
    kommuner: 'kommune/osteroy',
  } as const

  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    const { refused } = await door.importRecords([
      aKommune(),
      aRole(),
      aDefinition(),
      aFact(),
      aContact({ key: 'sfo-kontoret', roles: ['sfo-kontor'] }),
      aService({ slots: { whatYouGet: { nn: paragraph('Leik.') } } }),
      anOverride({ slots: { whatYouGet: { mode: 'replace', content: { nn: paragraph('Skog.') } } } }),
    ])
    expect(refused).toEqual([])
    await door.ensureDemoUsers(PASSWORD)
    cms = await openCms(database)
    for (const [name, email] of [
      ['region', 'region@demo.example'],
      ['editor', 'redaktor@osteroy.demo.example'],
      ['publisher', 'publiserer@osteroy.demo.example'],
    ] as const)
      as[name] = await cms.signIn(email, PASSWORD)
    for (const collection of Object.keys(NAMES) as (keyof typeof NAMES)[])
      id[collection] = String((await cms.payload.find({ collection })).docs[0]?.id)
  })
  afterAll(async () => {
    await cms?.close()
    await door?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)

  const write = async (who: string, collection: keyof typeof NAMES, body: object, query = '') => {
    const answer = await cms.request('PATCH', `${collection}/${id[collection]}${query}`, { as: as[who], body })
    expect(answer.sentences).toBe('')
  }
  const historyOf = (collection: keyof typeof NAMES) => readHistory(cms.payload, NAMES[collection])
  const fields = async (collection: keyof typeof NAMES) =>
    (await historyOf(collection)).map(({ field, lang }) => (lang ? `${field} ${lang}` : field))
  const live = async (collection: keyof typeof NAMES) => {
    const { snapshot } = await door.readSnapshot()
    const parts = [snapshot.shared, ...snapshot.kommuner.values()]
    const record = parts.find((part) => part.has(NAMES[collection]))?.get(NAMES[collection])?.value
    return record
  }
  const tellsTheTruth = async () => {
    for (const collection of Object.keys(NAMES) as (keyof typeof NAMES)[])
      expect(canonicalJson(standingAt(LATER, await historyOf(collection)) ?? null), collection).toBe(
        canonicalJson((await live(collection)) ?? null),
      )
  }

  test('begins with what an import made, a row for each record', async () => {
    for (const collection of Object.keys(NAMES) as (keyof typeof NAMES)[])
      expect((await fields(collection))[0], collection).toBe('whole')
    await tellsTheTruth()
  })

  test('has each field of a write that was published, in its language, with who and when', async () => {
    const from = new Date().toISOString()
    await write('region', 'services', { _status: 'published', whatYouGet: text('Leik og frukt.'), owner: 'Oppvekst' })
    const news = (await historyOf('services')).filter(({ at }) => at >= from)
    expect(news.map(({ field, lang, content }) => [field, lang, content]).toSorted()).toEqual([
      ['owner', undefined, 'Oppvekst'],
      ['slots.whatYouGet', 'nn', paragraph('Leik og frukt.')],
    ])
    const {
      docs: [region],
    } = await cms.payload.find({ collection: 'users', where: { email: { equals: 'region@demo.example' } } })
    for (const row of news) expect(row).toMatchObject({ by: region?.id, state: 'published', kind: 'functional' })
    expect(standingAt(from, await historyOf('services'))).toMatchObject({
      slots: { whatYouGet: { nn: paragraph('Leik.') } },
    })
    await write('publisher', 'local-facts', { value: { type: 'money', value: { ore: 250000 } } })
    await write('editor', 'contacts', { phone: '56 19 20 00' })
    await write('region', 'kommuner', { name: 'Osterøy herad' })
    await write('publisher', 'overrides', { _status: 'published', whatYouGet: { mode: 'hide' } })
    for (const [collection, field] of [
      ['local-facts', 'value'],
      ['contacts', 'phone'],
      ['kommuner', 'name'],
      ['overrides', 'slots.whatYouGet'],
    ] as const)
      expect((await fields(collection)).at(-1), collection).toBe(field)
    await tellsTheTruth()
  })

  test('a value from another day is another record, and the first is gone', async () => {
    const { snapshot: before } = await door.readSnapshot()
    const first = before.kommuner.get('osteroy')?.get(NAMES['local-facts'])?.value
    await write('publisher', 'local-facts', { validFrom: '2027-01-01T12:00:00.000Z' })
    expect(standingAt(LATER, await historyOf('local-facts'))).toBeUndefined()
    const renamed = await readHistory(cms.payload, 'localFact/osteroy/pris-sfo/2027-01-01')
    expect(standingAt(LATER, renamed)).toEqual({ ...first, validFrom: '2027-01-01' })
    await write('publisher', 'local-facts', { validFrom: null })
    await tellsTheTruth()
  })

  test('has no draft, and all of it when it is published', async () => {
    const before = (await fields('overrides')).length
    await write('editor', 'overrides', { whatYouGet: { mode: 'replace', content: text('Utkast.') } }, '?draft=true')
    expect(await fields('overrides')).toHaveLength(before)
    await write('publisher', 'overrides', { _status: 'published' })
    expect(await fields('overrides')).toHaveLength(before + 1)
    await tellsTheTruth()
  })

  test('says when something was taken down, put back, and deleted', async () => {
    await write('publisher', 'overrides', { _status: 'draft' })
    expect(standingAt(LATER, await historyOf('overrides'))).toBeUndefined()
    await write('publisher', 'overrides', { _status: 'published' })
    await tellsTheTruth()
    await write('publisher', 'local-facts', { value: { type: 'money', value: { ore: 300000 } } })
    expect((await cms.request('DELETE', `local-facts/${id['local-facts']}`, { as: as['publisher'] })).sentences).toBe(
      '',
    )
    await tellsTheTruth()
    expect((await historyOf('local-facts')).at(-1)).toMatchObject({ field: 'whole', state: 'published' })
    expect((await historyOf('local-facts')).at(-1)).not.toHaveProperty('content')
  })

  test('an import is recorded as any other write, and the same again is not', async () => {
    const imported = aKommune({ name: 'Osterøy', welcome: { nn: 'Velkomen.' } })
    await door.importRecords([imported])
    expect((await fields('kommuner')).slice(-2).toSorted()).toEqual(['name', 'welcome nn'])
    const before = (await fields('kommuner')).length
    await door.importRecords([imported])
    expect(await fields('kommuner')).toHaveLength(before)
  })

  test('whatever write fails, the next one leaves a history that tells what is live', async () => {
    let count = 0
    for (const moment of ['before', 'after'] as const)
      for (let nth = 1; ; nth += 1) {
        expect(nth).toBeLessThan(40)
        const body = { _status: 'published', owner: `Oppvekst ${(count += 1)}`, whatYouGet: text(`Leik ${count}.`) }
        const { hasFailed } = await whileFailing(cms.payload, nth, moment, () =>
          cms.request('PATCH', `services/${id['services']}`, { as: as['region'], body }),
        )
        if (!hasFailed) break
        await write('region', 'services', { _status: 'published', owner: `Kultur ${count}` })
        expect(canonicalJson(standingAt(LATER, await historyOf('services')))).toBe(
          canonicalJson(await live('services')),
        )
      }
  })

  test('nobody changes it', async () => {
    const { docs } = await cms.payload.find({ collection: 'changes', limit: 1 })
    for (const who of ['region', 'publisher', 'editor']) {
      const row = `changes/${docs[0]?.id}`
      expect((await cms.request('PATCH', row, { as: as[who], body: { why: 'x' } })).status).toBe(403)
      expect((await cms.request('DELETE', row, { as: as[who] })).status).toBe(403)
    }
  })
})

import { setTimeout as sleep } from 'node:timers/promises'
import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { readHistory, toLexical } from '@innbyggarportal/cms/testing'
import { addDays, osloDate } from '@innbyggarportal/shared-content/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { whileFailing, type Moment } from '../builders/plant-failures.ts'
import { aContact, aDefinition, aFact, aKommune, aRole, aService, anOverride, paragraph } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const TODAY = osloDate(new Date().toISOString())
const text = (words: string) => toLexical(paragraph(words))
const row = z.looseObject({ id: z.string(), field: z.string(), state: z.string(), bundle: z.string().nullish() })
const stopped = z.object({
  errors: z.tuple([
    z.object({
      data: z.object({
        errors: z.array(z.object({ changes: z.array(z.string()), path: z.string(), message: z.string() })),
      }),
    }),
  ]),
})

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('bundles on %s', (_name, kind) => {
  let database: TestDatabase
  let door: Door
  let cms: TestCms
  const as: Record<string, string> = {}
  const id: Record<string, string> = {}

  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    const { refused } = await door.importRecords([
      aKommune(),
      aKommune({ key: 'lindas', name: 'Lindås' }),
      aRole(),
      aDefinition(),
      aFact(),
      aContact(),
      aContact({ key: 'lindas-kontor', kommune: 'lindas', roles: [] }),
      aService(),
      aService({ key: 'lading', slug: 'lading', kommune: 'osteroy', title: { nn: 'Lading' } }),
      aService({ key: 'parkering', slug: 'parkering', kommune: 'osteroy', title: { nn: 'Parkering' } }),
      anOverride({ slots: { summary: { mode: 'replace', content: { nn: paragraph('Skog.') } } } }),
    ])
    expect(refused).toEqual([])
    await door.ensureDemoUsers(PASSWORD)
    cms = await openCms(database)
    for (const [name, email] of [
      ['region', 'region@demo.example'],
      ['editor', 'redaktor@osteroy.demo.example'],
      ['publisher', 'publiserer@osteroy.demo.example'],
      ['stranger', 'publiserer@lindas.demo.example'],
    ] as const)
      as[name] = await cms.signIn(email, PASSWORD)
    const idOf = async (collection: 'services' | 'overrides' | 'contacts' | 'local-facts' | 'kommuner', key?: string) =>
      String((await cms.payload.find({ collection, where: key ? { key: { equals: key } } : {} })).docs[0]?.id)
    for (const key of ['sfo', 'lading', 'parkering']) id[key] = await idOf('services', key)
    for (const key of ['osteroy', 'lindas']) id[key] = await idOf('kommuner', key)
    id['own'] = await idOf('overrides')
    id['contact'] = await idOf('contacts', 'sfo-kontor')
    id['theirs'] = await idOf('contacts', 'lindas-kontor')
    id['price'] = await idOf('local-facts')
  })
  afterAll(async () => {
    await cms?.close()
    await door?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)

  const send = (who: string, method: string, path: string, body?: object) =>
    cms.request(method, path, { as: as[who], ...(body && { body }) })
  const asked = (collection: string, document: string, field: string, content: unknown, more: object = {}) => ({
    collection,
    document: id[document],
    field,
    content,
    ...more,
  })
  const propose = async (who: string, body: object) => {
    const answer = await send(who, 'POST', 'changes', body)
    expect(answer.sentences).toBe('')
    return row.parse(answer.body['doc']).id
  }
  const step = (who: string, bundle: string, name: string, body: object = {}) =>
    send(who, 'POST', `changes/bundles/${bundle}/${name}`, body)
  const take = async (who: string, bundle: string, name: string, body: object = {}) =>
    expect((await step(who, bundle, name, body)).sentences).toBe('')
  const membersOf = async (who: string, bundle: string) =>
    z
      .array(row)
      .parse(
        (await send(who, 'GET', `changes?where[bundle][equals]=${bundle}&depth=0&sort=at&pagination=false`)).body[
          'docs'
        ],
      )
  const statesOf = async (who: string, bundle: string) => (await membersOf(who, bundle)).map(({ state }) => state)
  const live = async () => {
    const { snapshot } = await door.readSnapshot()
    const at = (name: string) => snapshot.kommuner.get('osteroy')?.get(name)?.value as Record<string, unknown>
    const [service, contact, fact] = [
      at('service/lading'),
      at('contact/osteroy/sfo-kontor'),
      at('localFact/osteroy/pris-sfo/always'),
    ]
    return JSON.stringify([service['title'], service['owner'], contact['phone'], fact['value']])
  }
  const revOf = async (collection: 'services' | 'contacts' | 'local-facts', document: string) =>
    (await cms.payload.findByID({ collection, id: id[document]!, depth: 0 })).rev
  /** Four changes of three documents of three kinds. */
  const draftAll = async (bundle: string, words: string, more: object = {}) => [
    await propose('publisher', asked('services', 'lading', 'title', words, { lang: 'nn', bundle, ...more })),
    await propose('publisher', asked('services', 'lading', 'owner', `Eigar av ${words}`, { bundle, ...more })),
    await propose('publisher', asked('contacts', 'contact', 'phone', '56 19 30 00', { bundle, ...more })),
    await propose(
      'publisher',
      asked('local-facts', 'price', 'value', { type: 'money', value: { ore: 99_000 } }, { bundle, ...more }),
    ),
  ]

  test('three documents are published at once, each written once, and the history says that they came together', async () => {
    const before = await live()
    const revs = async () => [
      await revOf('services', 'lading'),
      await revOf('contacts', 'contact'),
      await revOf('local-facts', 'price'),
    ]
    const [was, ids] = [await revs(), await draftAll('budsjett', 'Lad bilen')]
    expect(await live()).toBe(before)
    const seen = new Set<string>()
    const publishing = step('publisher', 'budsjett', 'publish')
    let isOver = false
    void publishing.finally(() => (isOver = true))
    for (let times = 0; !isOver && times < 500; times += 1) {
      seen.add(await live())
      await sleep(2)
    }
    expect((await publishing).sentences).toBe('')
    const after = await live()
    expect(after).toContain('Lad bilen')
    expect(after).toContain('99000')
    expect([...seen].filter((state) => state !== before && state !== after)).toEqual([])
    expect(await revs()).toEqual(was.map((rev) => Number(rev) + 1))
    expect(await statesOf('publisher', 'budsjett')).toEqual(['published', 'published', 'published', 'published'])
    const history = [
      ...(await readHistory(cms.payload, 'service/lading')),
      ...(await readHistory(cms.payload, 'contact/osteroy/sfo-kontor')),
      ...(await readHistory(cms.payload, 'localFact/osteroy/pris-sfo/always')),
    ].filter(({ bundle }) => bundle === 'budsjett')
    expect(new Set(history.map((change) => change.id))).toEqual(new Set(ids))
    expect((await door.exportChanges()).filter(({ bundle }) => bundle === 'budsjett')).toHaveLength(4)
  })

  test('is undone as a whole, or not at all when something was written over', async () => {
    await draftAll('nyttar', 'Nytt år')
    const before = await live()
    await take('publisher', 'nyttar', 'publish')
    expect((await send('publisher', 'PATCH', `contacts/${id['contact']}`, { phone: '56 19 44 44' })).sentences).toBe('')
    const middle = await live()
    const answer = await step('publisher', 'nyttar', 'undo')
    expect(answer.status).toBe(409)
    expect(stopped.parse(answer.body).errors[0].data.errors).toMatchObject([{ path: 'contact/osteroy/sfo-kontor' }])
    expect(answer.sentences).toContain('«SFO-kontoret på Osterøy», Telefon: Endringa kan ikkje angrast')
    expect(await live()).toBe(middle)
    expect((await send('publisher', 'PATCH', `contacts/${id['contact']}`, { phone: '56 19 30 00' })).sentences).toBe('')
    expect((await step('editor', 'nyttar', 'undo')).status).toBe(409)
    await take('publisher', 'nyttar', 'undo')
    expect(await live()).toBe(before)
    expect((await step('publisher', 'nyttar', 'undo')).status).toBe(409)
  })

  test('nothing is done when some cannot follow, and all of those are named', async () => {
    const bundle = 'halv'
    const ids = [
      await propose('publisher', asked('contacts', 'contact', 'phone', '56 19 55 55', { bundle })),
      await propose('publisher', asked('services', 'lading', 'slug', 'sfo', { bundle })),
      await propose('publisher', asked('services', 'parkering', 'slug', 'sfo', { bundle })),
      await propose('publisher', asked('services', 'parkering', 'owner', 'Teknisk', { bundle })),
    ]
    const before = await live()
    const answer = await step('publisher', bundle, 'publish')
    expect(answer.status).toBe(409)
    expect(stopped.parse(answer.body).errors[0].data.errors.map(({ changes }) => changes)).toEqual([
      [ids[1]],
      [ids[2], ids[3]],
    ])
    expect(answer.sentences).toContain('Ingenting er gjort med den samla endringa «halv»')
    expect(answer.sentences).toContain('«Lad bilen», Adresse: Adressa «sfo» er alt i bruk')
    expect(answer.sentences).toContain('«Parkering»')
    expect(await live()).toBe(before)
    expect(await statesOf('publisher', bundle)).toEqual(['draft', 'draft', 'draft', 'draft'])
    await send('publisher', 'POST', `changes/${ids[3]}/submit`)
    const mixed = await step('publisher', bundle, 'publish')
    expect(stopped.parse(mixed.body).errors[0].data.errors.map(({ changes }) => changes)).toEqual([[ids[3]]])
    await take('publisher', bundle, 'drop')
    expect(await statesOf('publisher', bundle)).toEqual(['dropped', 'dropped', 'dropped', 'dropped'])
  })

  test('each member is judged by the table of review', async () => {
    const bundle = 'godkjenning'
    await cms.payload.create({
      collection: 'users',
      data: {
        name: 'Kari',
        email: 'kari@demo.example',
        password: PASSWORD,
        isDemo: true,
        roles: [{ role: 'kommunePublisher', kommune: id['osteroy']! }],
      },
    })
    as['kari'] = await cms.signIn('kari@demo.example', PASSWORD)
    const ids = await draftAll(bundle, 'Fire auge')
    const alone = await step('publisher', bundle, 'publish')
    // A phone number is one person's to publish; a text and a price are not, when another could look.
    expect(new Set(stopped.parse(alone.body).errors[0].data.errors.flatMap(({ changes }) => changes))).toEqual(
      new Set([ids[0], ids[1], ids[3]]),
    )
    expect((await step('stranger', bundle, 'submit')).status).toBe(404)
    await take('editor', bundle, 'submit')
    expect((await step('publisher', bundle, 'approve')).status).toBe(409)
    await take('kari', bundle, 'sendBack', { comment: 'Sjekk prisen.' })
    expect(await statesOf('publisher', bundle)).toEqual(['sentBack', 'sentBack', 'sentBack', 'sentBack'])
    await take('publisher', bundle, 'submit')
    await take('publisher', bundle, 'callBack')
    await take('publisher', bundle, 'submit')
    await take('kari', bundle, 'approve')
    expect(await live()).toContain('Fire auge')
    await cms.payload.delete({ collection: 'users', where: { email: { equals: 'kari@demo.example' } } })
  })

  test('belongs to one kommune, and two that call theirs the same are two', async () => {
    const bundle = 'sommar'
    await propose('publisher', asked('contacts', 'contact', 'phone', '56 19 66 66', { bundle }))
    const theirs = await propose('stranger', asked('contacts', 'theirs', 'phone', '56 35 00 00', { bundle }))
    const shared = await propose('region', asked('services', 'sfo', 'owner', 'Oppvekst', { bundle }))
    const both = await send('region', 'POST', 'changes', asked('contacts', 'contact', 'email', 'a@b.no', { bundle }))
    expect([both.status, both.sentences]).toEqual([409, expect.stringContaining('høyrer til éin kommune') as string])
    expect((await step('region', 'haust', 'put', { changes: [theirs, shared] })).sentences).toContain('éin kommune')
    expect((await step('publisher', 'haust', 'put', { changes: [theirs] })).status).toBe(404)
    expect((await step('region', bundle, 'submit')).sentences).toContain('Sei kva for kommune')
    await take('region', bundle, 'drop', { kommune: null })
    await take('publisher', bundle, 'drop')
    expect((await statesOf('region', bundle)).toSorted()).toEqual(['draft', 'dropped', 'dropped'])
    await take('region', bundle, 'publish', { kommune: id['lindas'] })
    expect((await send('stranger', 'GET', `contacts/${id['theirs']}`)).body).toMatchObject({ phone: '56350000' })
    const used = await send(
      'stranger',
      'POST',
      'changes',
      asked('contacts', 'theirs', 'phone', '56 35 11 11', { bundle }),
    )
    expect([used.status, used.sentences]).toEqual([409, expect.stringContaining('er publisert alt') as string])
  })

  test('a change goes in and out, and in it goes nowhere alone', async () => {
    const bundle = 'ut-og-inn'
    const ids = [
      await propose('publisher', asked('services', 'lading', 'owner', 'Drift')),
      await propose('publisher', asked('services', 'parkering', 'owner', 'Drift')),
    ]
    await take('editor', bundle, 'put', { changes: ids })
    for (const [method, path, body] of [
      ['POST', `changes/${ids[0]}/publish`, {}],
      ['PATCH', `services/${id['lading']}`, { _status: 'published' }],
      ['PATCH', `services/${id['lading']}`, { publishes: [ids[0]] }],
    ] as const) {
      const answer = await send('publisher', method, path, body)
      expect([answer.status, answer.sentences]).toEqual([409, expect.stringContaining('«ut-og-inn»') as string])
    }
    const standing = await send('publisher', 'GET', `changes/standing/${id['lading']}`)
    expect(standing.body['changes']).toMatchObject([{ id: ids[0], steps: ['submit', 'drop'] }])
    // What she publishes straight out is hers to say, and takes nobody's draft along.
    expect((await send('publisher', 'PATCH', `services/${id['lading']}`, { result: 'Full bil' })).sentences).toBe('')
    await take('publisher', bundle, 'takeOut', { changes: [ids[1]] })
    expect((await send('publisher', 'POST', `changes/${ids[0]}/publish`)).sentences).toBe('')
    expect((await send('publisher', 'POST', `changes/${ids[1]}/drop`)).sentences).toBe('')
  })

  test('what is drafted in a form can name its bundle', async () => {
    const bundle = 'skjema'
    const path = `services/${id['lading']}?draft=true`
    expect((await send('publisher', 'PATCH', path, { title: 'Straum', bundle })).sentences).toBe('')
    expect((await send('publisher', 'PATCH', path, { summary: text('Med bil.') })).sentences).toBe('')
    expect(await membersOf('publisher', bundle)).toMatchObject([{ field: 'title', state: 'draft' }])
    expect((await send('publisher', 'PATCH', path, { title: 'X', bundle: 'Ikkje slik' })).status).toBe(400)
    const day = addDays(TODAY, 9)
    const legal = { changeKind: 'legal', inForceFrom: `${day}T12:00:00.000Z` }
    expect((await send('publisher', 'PATCH', path, { title: 'Straum no', ...legal })).sentences).toBe('')
    expect(await membersOf('publisher', bundle)).toMatchObject([{ state: 'draft', from: day }])
    await take('publisher', bundle, 'drop')
    const { docs } = await cms.payload.find({
      collection: 'changes',
      where: { and: [{ document: { equals: id['lading'] } }, { state: { equals: 'draft' } }] },
    })
    for (const { id: left } of docs) await send('publisher', 'POST', `changes/${left}/drop`)
  })

  test('has one day, and is planned and called back as one', async () => {
    const bundle = 'pa-dagen'
    const [near, far] = [addDays(TODAY, 10), addDays(TODAY, 20)]
    const ids = [
      await propose('publisher', asked('services', 'lading', 'owner', 'Plan', { bundle, from: near })),
      await propose('publisher', asked('contacts', 'contact', 'phone', '56 19 77 77', { bundle, from: far })),
      await propose('publisher', asked('services', 'parkering', 'owner', 'Plan', { bundle })),
    ]
    const differing = await step('publisher', bundle, 'publish')
    expect(stopped.parse(differing.body).errors[0].data.errors.flatMap(({ changes }) => changes)).toEqual([
      ids[0],
      ids[1],
    ])
    expect((await step('publisher', bundle, 'publish', { from: '2020-01-01' })).sentences).toContain('passert')
    await take('publisher', bundle, 'publish', { from: far })
    expect(await membersOf('publisher', bundle)).toMatchObject(
      ids.map((change) => ({ id: change, state: 'approved', from: far })),
    )
    expect((await send('publisher', 'POST', `changes/${ids[0]}/callBack`)).status).toBe(409)
    await take('publisher', bundle, 'callBack')
    await take('publisher', bundle, 'takeOut', { changes: [ids[0]!, ids[2]!] })
    await take('publisher', bundle, 'publish')
    expect(await membersOf('publisher', bundle)).toMatchObject([{ id: ids[1], state: 'approved', from: far }])
    for (const change of ids) expect((await send('publisher', 'POST', `changes/${change}/drop`)).sentences).toBe('')
  })

  test('takes no more than can be written at once, nothing unpublished, and no field twice', async () => {
    const many = Array.from({ length: 201 }, (_, nth) => `x${nth}`)
    expect((await step('publisher', 'stor', 'put', { changes: many })).status).toBe(400)
    expect((await step('publisher', 'Ikkje slik', 'submit')).status).toBe(404)
    expect((await step('publisher', 'ingen', 'submit')).status).toBe(404)
    expect((await cms.request('POST', 'changes/bundles/ingen/submit')).status).toBe(404)
    for (const nth of [1, 2])
      await propose('publisher', asked('services', 'lading', 'owner', `Nr. ${nth}`, { bundle: 'dobbel' }))
    expect((await step('publisher', 'dobbel', 'publish')).sentences).toContain('To endringar')
    expect((await send('publisher', 'PATCH', `services/${id['parkering']}`, { _status: 'draft' })).sentences).toBe('')
    const down = await send(
      'publisher',
      'POST',
      'changes',
      asked('services', 'parkering', 'owner', 'X', { bundle: 'b' }),
    )
    expect(down.sentences).toContain('ikkje er publisert')
    expect((await send('publisher', 'PATCH', `services/${id['parkering']}`, { _status: 'published' })).sentences).toBe(
      '',
    )
    await take('publisher', 'dobbel', 'drop')
  })

  test('a failure of any statement leaves all of it or nothing', async () => {
    for (const moment of ['before', 'after'] satisfies Moment[])
      for (let nth = 1; ; nth += 1) {
        expect(nth).toBeLessThan(80)
        const words = `${moment} ${nth}`
        const bundle = `feil-${moment}-${nth}`
        await draftAll(bundle, words)
        const before = await live()
        const { result, hasFailed } = await whileFailing(cms.payload, nth, moment, () =>
          step('publisher', bundle, 'publish'),
        )
        expect(result.status >= 300, words).toBe(hasFailed)
        const after = await live()
        const states = new Set(await statesOf('publisher', bundle))
        expect([states.size, after === before], words).toEqual([1, states.has('draft')])
        if (states.has('draft')) await take('publisher', bundle, 'drop')
        if (!hasFailed) break
      }
  })
})

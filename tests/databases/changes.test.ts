import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { readHistory, toLexical } from '@innbyggarportal/cms/testing'
import { addDays, canonicalJson, osloDate } from '@innbyggarportal/shared-content/contract'
import { standingAt } from '@innbyggarportal/shared-content/changes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aContact, aKommune, anOverride, aRole, aService, paragraph } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const text = (words: string) => toLexical(paragraph(words))
const LATER = '2999-01-01T00:00:00.000Z'
const TODAY = osloDate(new Date().toISOString())
const row = z.looseObject({ id: z.string(), field: z.string(), state: z.string(), by: z.string().nullish() })

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('changes on %s', (_name, kind) => {
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
      aContact(),
      aService({ slots: { whatYouGet: { nn: paragraph('Leik.') }, otherWays: { nn: paragraph('Ring.') } } }),
      aService({ key: 'lading', slug: 'lading', kommune: 'osteroy', title: { nn: 'Lading' } }),
      anOverride({ slots: { whatYouGet: { mode: 'replace', content: { nn: paragraph('Skog.') } } } }),
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
    const idOf = async (collection: 'services' | 'overrides' | 'contacts', where = {}) =>
      String((await cms.payload.find({ collection, where })).docs[0]?.id)
    id['sfo'] = await idOf('services', { key: { equals: 'sfo' } })
    id['lading'] = await idOf('services', { key: { equals: 'lading' } })
    id['own'] = await idOf('overrides')
    id['contact'] = await idOf('contacts')
  })
  afterAll(async () => {
    await cms?.close()
    await door?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)

  const send = (who: string, method: string, path: string, body?: object) =>
    cms.request(method, path, { as: as[who], ...(body && { body }) })
  const write = async (who: string, path: string, body: object) => {
    const answer = await send(who, 'PATCH', path, body)
    expect(answer.sentences).toBe('')
    return answer.body['doc'] as Record<string, unknown>
  }
  const read = async (who: string, path: string) => (await send(who, 'GET', path)).body
  const rows = async (who: string, document: string, states = 'draft,waiting,sentBack,approved') =>
    z
      .array(row)
      .parse(
        (await read(who, `changes?where[document][equals]=${document}&where[state][in]=${states}&depth=0&sort=at`))[
          'docs'
        ],
      )
  const step = (who: string, change: string, name: string, body: object = {}) =>
    send(who, 'POST', `changes/${change}/${name}`, body)
  const published = async (name: string) => {
    const { snapshot } = await door.readSnapshot()
    const record = [snapshot.shared, ...snapshot.kommuner.values()].find((part) => part.has(name))?.get(name)?.value
    return record
  }
  const dropAll = async (who: string, document: string) => {
    for (const change of await rows(who, document)) expect((await step(who, change.id, 'drop')).sentences).toBe('')
  }

  test('a draft leaves the document as it is, and is read by those it concerns', async () => {
    const before = canonicalJson(await published('service/lading'))
    const doc = await write('editor', `services/${id['lading']}?draft=true`, { summary: text('Her kan du lade.') })
    expect(doc).toMatchObject({ _status: 'draft' })
    expect(JSON.stringify(doc['summary'])).toContain('Her kan du lade.')
    expect(canonicalJson(await published('service/lading'))).toBe(before)
    const live = await read('editor', `services/${id['lading']}`)
    expect(live).toMatchObject({ _status: 'published' })
    expect(JSON.stringify(live['summary'])).not.toContain('lade.')
    expect(JSON.stringify(await read('publisher', `services/${id['lading']}?draft=true`))).toContain('Her kan du lade.')
    expect(await rows('editor', id['lading']!)).toMatchObject([{ field: 'slots.summary', lang: 'nn', state: 'draft' }])
    expect(await rows('stranger', id['lading']!)).toEqual([])
  })

  test('written again it is the same change; taken back it is none', async () => {
    const [first] = await rows('editor', id['lading']!)
    await write('editor', `services/${id['lading']}?draft=true`, { summary: text('Her kan alle lade.') })
    expect(await rows('editor', id['lading']!)).toMatchObject([
      { id: first!.id, content: { is: paragraph('Her kan alle lade.') } },
    ])
    await write('editor', `services/${id['lading']}?draft=true`, { summary: text('Plass før og etter skulen.') })
    expect(await rows('editor', id['lading']!)).toEqual([])
    expect(await read('editor', `services/${id['lading']}?draft=true`)).toMatchObject({ _status: 'published' })
  })

  test('many people’s drafts stand side by side, and publishing one writes exactly its field', async () => {
    await write('editor', `services/${id['lading']}?draft=true`, { title: 'Lad bilen' })
    await write('publisher', `services/${id['lading']}?draft=true`, { result: 'Full bil' })
    const [title, result] = await rows('publisher', id['lading']!)
    expect([title!.field, result!.field]).toEqual(['title', 'result'])
    expect(title!.by).not.toBe(result!.by)
    expect((await step('editor', title!.id, 'submit')).sentences).toBe('')
    expect((await step('editor', title!.id, 'approve')).status).toBe(409)
    expect((await step('publisher', title!.id, 'approve')).sentences).toBe('')
    expect(await published('service/lading')).toMatchObject({ title: { nn: 'Lad bilen' } })
    expect(await published('service/lading')).toMatchObject({ result: undefined })
    expect(await rows('publisher', id['lading']!)).toMatchObject([{ id: result!.id, state: 'draft' }])
    const history = await readHistory(cms.payload, 'service/lading')
    expect(history.at(-1)).toMatchObject({ id: title!.id, field: 'title', lang: 'nn', state: 'published' })
    expect((await rows('publisher', id['lading']!, 'published')).at(-1)).toMatchObject({
      by: expect.stringContaining('edaktør') as string,
      approvedBy: expect.stringContaining('ubliserer') as string,
    })
    await dropAll('publisher', id['lading']!)
  })

  test('whoever stands in for the only publisher publishes what she may answer for', async () => {
    const user = async (email: string) =>
      String((await cms.payload.find({ collection: 'users', where: { email: { equals: email } } })).docs[0]?.id)
    const away = await user('publiserer@osteroy.demo.example')
    const standIn = { account: await user('redaktor@osteroy.demo.example'), from: TODAY, to: TODAY }
    await write('editor', `services/${id['lading']}?draft=true`, { result: 'Ladd bil' })
    await write('editor', `contacts/${id['contact']}?draft=true`, { phone: '56 19 21 00' })
    const drafts = [...(await rows('editor', id['lading']!)), ...(await rows('editor', id['contact']!))]
    expect(drafts).toHaveLength(2)
    expect((await step('editor', drafts[0]!.id, 'publish')).status).toBe(409)
    await write('region', `users/${away}`, { standIn })
    for (const change of drafts) expect((await step('editor', change.id, 'publish')).sentences).toBe('')
    expect(await published('service/lading')).toMatchObject({ result: { nn: 'Ladd bil' } })
    expect(await read('editor', `contacts/${id['contact']}`)).toMatchObject({ phone: '56192100' })
    await write('region', `users/${away}`, { standIn: { account: null, from: null, to: null } })
    await write('publisher', `contacts/${id['contact']}`, { phone: '56000000' })
    await write('publisher', `services/${id['lading']}`, { result: null })
  })

  test('is sent back with a reason, and goes nowhere it cannot go', async () => {
    await write('editor', `services/${id['lading']}?draft=true`, { title: 'Lading av bil' })
    const [change] = await rows('editor', id['lading']!)
    expect((await step('publisher', change!.id, 'sendBack')).status).toBe(409)
    await step('editor', change!.id, 'submit')
    expect((await step('publisher', change!.id, 'sendBack', { comment: 'For langt.' })).sentences).toBe('')
    expect(await rows('editor', id['lading']!)).toMatchObject([{ state: 'sentBack', comment: 'For langt.' }])
    expect((await step('stranger', change!.id, 'drop')).status).toBe(404)
    expect((await step('editor', change!.id, 'drop')).sentences).toBe('')
    expect(await rows('editor', id['lading']!)).toEqual([])
  })

  test('a write that publishes takes nobody’s draft along, but the one that says the same', async () => {
    await write('editor', `services/${id['lading']}?draft=true`, { title: 'Ladestasjon', result: 'Straum' })
    await write('publisher', `services/${id['lading']}`, { result: 'Straum', owner: 'Teknisk' })
    expect(await published('service/lading')).toMatchObject({
      title: { nn: 'Lad bilen' },
      result: { nn: 'Straum' },
      owner: 'Teknisk',
    })
    expect(await rows('editor', id['lading']!)).toMatchObject([{ field: 'title' }])
    await write('publisher', `services/${id['lading']}`, { _status: 'published' })
    expect(await published('service/lading')).toMatchObject({ title: { nn: 'Ladestasjon' } })
    expect(await rows('editor', id['lading']!)).toEqual([])
    expect(canonicalJson(standingAt(LATER, await readHistory(cms.payload, 'service/lading')) ?? null)).toBe(
      canonicalJson((await published('service/lading')) ?? null),
    )
  })

  test('a published change is undone by a new one, as long as nobody has written over it', async () => {
    await write('publisher', `services/${id['lading']}`, { owner: 'Plan' })
    await write('publisher', `services/${id['lading']}`, { result: 'Fullt batteri' })
    const history = await rows('publisher', id['lading']!, 'published')
    const owner = history.findLast(({ field }) => field === 'owner')!
    expect((await send('editor', 'POST', `changes/${owner.id}/undo`)).status).toBe(404)
    expect((await send('publisher', 'POST', `changes/${owner.id}/undo`)).sentences).toBe('')
    expect(await published('service/lading')).toMatchObject({ owner: 'Teknisk', result: { nn: 'Fullt batteri' } })
    expect((await send('publisher', 'POST', `changes/${owner.id}/undo`)).sentences).toContain('endra etterpå')
    expect((await readHistory(cms.payload, 'service/lading')).slice(-3)).toMatchObject([
      { field: 'owner', content: 'Plan' },
      { field: 'result' },
      { field: 'owner', content: 'Teknisk' },
    ])
  })

  test('what is planned shows on no day before its own, and a correction passes beneath it', async () => {
    const day = addDays(TODAY, 40)
    const moved = async (who: string) =>
      z
        .array(z.object({ id: z.string(), isMoved: z.boolean() }))
        .parse((await read(who, `changes/standing/${id['sfo']}`))['changes'])
        .flatMap((change) => (change.isMoved ? [change.id] : []))
    const planned = { changeKind: 'legal', inForceFrom: `${day}T12:00:00.000Z` }
    const answer = await write('region', `services/${id['sfo']}?draft=true`, {
      otherWays: text('Ring 116 117.'),
      ...planned,
    })
    expect(answer).toMatchObject({ _status: 'published' })
    expect(JSON.stringify(answer['otherWays'])).toContain('Ring.')
    expect(await rows('region', id['sfo']!)).toMatchObject([
      { field: 'slots.otherWays', state: 'approved', from: day, kind: 'legal' },
    ])
    expect(await rows('publisher', id['sfo']!)).toHaveLength(1)
    expect(await moved('region')).toEqual([])
    await write('region', `services/${id['sfo']}`, { whatYouGet: text('Leik og frukt.'), otherWays: text('Ring oss.') })
    expect(await published('service/sfo')).toMatchObject({
      slots: { whatYouGet: { nn: paragraph('Leik og frukt.') }, otherWays: { nn: paragraph('Ring oss.') } },
    })
    expect(await rows('region', id['sfo']!)).toHaveLength(1)
    const [plan] = await rows('region', id['sfo']!)
    expect(await moved('region')).toEqual([plan!.id])
    const refused = await step('region', plan!.id, 'merge')
    expect([refused.status, refused.sentences]).toEqual([409, expect.stringContaining('på same staden')])
    expect((await read('stranger', `changes/standing/${id['lading']}`))['changes']).toEqual([])
  })

  test('on its day it is in force without anybody’s work, and the next write puts it into the document', async () => {
    const [planned] = await rows('region', id['sfo']!)
    await cms.payload.update({ collection: 'changes', id: planned!.id, data: { from: TODAY } })
    expect(JSON.stringify(await read('region', `services/${id['sfo']}`))).toContain('116 117')
    expect(canonicalJson(await published('service/sfo'))).not.toContain('116 117')
    await write('region', `services/${id['sfo']}`, { owner: 'Oppvekst' })
    expect(await published('service/sfo')).toMatchObject({
      owner: 'Oppvekst',
      slots: { otherWays: { nn: paragraph('Ring 116 117.') } },
    })
    expect(await rows('region', id['sfo']!)).toEqual([])
    const history = await readHistory(cms.payload, 'service/sfo')
    expect(history.slice(-2)).toMatchObject([{ id: planned!.id, from: TODAY, kind: 'legal' }, { field: 'owner' }])
    expect(canonicalJson(standingAt(LATER, history) ?? null)).toBe(
      canonicalJson((await published('service/sfo')) ?? null),
    )
  })

  test('a plan that no longer fits its record stops nobody, and changes nothing', async () => {
    const day = addDays(TODAY, 5)
    const asked = { collection: 'services', document: id['sfo'], field: 'slots.summary', from: day }
    const change = row.parse((await send('region', 'POST', 'changes', asked)).body['doc'])
    const { status, sentences } = await step('region', change.id, 'publish')
    expect([status, sentences]).toEqual([200, ''])
    // Approved by a rule of its time; today's has no empty title.
    await cms.payload.update({
      collection: 'changes',
      id: change.id,
      data: { from: TODAY, field: 'title', content: { is: {} } },
    })
    expect(await read('region', `services/${id['sfo']}`)).toMatchObject({ title: 'Søk plass i SFO' })
    await write('region', `services/${id['sfo']}`, { owner: 'Skule' })
    expect(await published('service/sfo')).toMatchObject({ owner: 'Skule', title: { nn: 'Søk plass i SFO' } })
    expect((await step('region', change.id, 'drop')).sentences).toBe('')
  })

  test('a new service can have a day as a whole, and is planned as it was written last', async () => {
    const day = addDays(TODAY, 10)
    const made = await send('publisher', 'POST', 'services?draft=true', {
      title: 'Bossauto',
      kommune:
        id['kommune'] ??
        (await cms.payload.find({ collection: 'kommuner', where: { key: { equals: 'osteroy' } } })).docs[0]?.id,
      themes: ['familie-og-barn'],
      serviceKind: 'offer',
      summary: text('Auto.'),
      changeKind: 'legal',
      inForceFrom: `${day}T12:00:00.000Z`,
    })
    expect(made.sentences).toBe('')
    const doc = String((made.body['doc'] as { id: string }).id)
    expect(await rows('publisher', doc)).toMatchObject([{ field: 'whole', state: 'approved', from: day }])
    await write('publisher', `services/${doc}?draft=true`, { title: 'Bossbil' })
    const planned = await rows('publisher', doc)
    expect(planned).toMatchObject([{ field: 'whole', content: { is: { title: { nn: 'Bossbil' } } } }])
    await cms.payload.update({ collection: 'changes', id: planned[0]!.id, data: { from: TODAY } })
    expect(await read('publisher', `services/${doc}`)).toMatchObject({ _status: 'published', title: 'Bossbil' })
    await write('publisher', `services/${doc}`, { owner: 'Teknisk' })
    expect(await published('service/bossauto')).toMatchObject({ title: { nn: 'Bossbil' }, owner: 'Teknisk' })
    expect((await send('publisher', 'DELETE', `services/${doc}`)).sentences).toBe('')
  })

  test('a contact’s number, and taking something down, can have a day', async () => {
    const day = addDays(TODAY, 3)
    const asked = { collection: 'contacts', document: id['contact'], field: 'phone', content: '56 19 20 00', from: day }
    const made = await send('publisher', 'POST', 'changes', asked)
    expect(made.sentences).toBe('')
    const change = row.parse(made.body['doc'])
    expect((await step('publisher', change.id, 'publish')).sentences).toBe('')
    expect(await read('publisher', `contacts/${id['contact']}`)).toMatchObject({ phone: '56000000' })
    await cms.payload.update({ collection: 'changes', id: change.id, data: { from: TODAY } })
    expect(await read('publisher', `contacts/${id['contact']}`)).toMatchObject({ phone: '56192000' })
    const down = row.parse(
      (
        await send('publisher', 'POST', 'changes', {
          collection: 'services',
          document: id['lading'],
          field: 'whole',
          from: day,
        })
      ).body['doc'],
    )
    await step('publisher', down.id, 'publish')
    await cms.payload.update({ collection: 'changes', id: down.id, data: { from: TODAY } })
    expect(await read('publisher', `services/${id['lading']}`)).toMatchObject({ _status: 'draft' })
    await write('publisher', `services/${id['lading']}?draft=true`, { owner: 'Ingen' })
    expect(await published('service/lading')).toBeUndefined()
  })

  test.each([
    ['a day that is past', { from: '2020-01-01', content: '1' }, 400, 'passert'],
    ['what the contract does not take', { content: 12 }, 400, ''],
    ['a field that is not there', { field: 'telefon', content: '1' }, 400, ''],
    ['a whole document', { field: 'whole' }, 400, 'felt for felt'],
    ['what is no proposal', { field: 5, from: 'i morgon', extra: true }, 400, 'Forslaget kan ikkje lesast'],
    ['a document of others', { document: 'x', content: '1' }, 404, ''],
  ])('refuses %s', async (_what, more, status, words) => {
    const answer = await send('publisher', 'POST', 'changes', {
      collection: 'contacts',
      document: id['contact'],
      field: 'phone',
      ...more,
    })
    expect(answer.status).toBe(status)
    expect(answer.sentences).toContain(words)
    expect(answer.sentences).not.toBe('')
  })

  test('a kommune’s editor drafts nothing of what is shared, nor of others', async () => {
    expect((await send('editor', 'PATCH', `services/${id['sfo']}?draft=true`, { title: 'X' })).status).toBe(403)
    expect(
      (await send('stranger', 'PATCH', `overrides/${id['own']}?draft=true`, { summary: { mode: 'hide' } })).status,
    ).toBe(403)
    const asked = { collection: 'services', document: id['sfo'], field: 'owner', content: 'X' }
    expect((await send('publisher', 'POST', 'changes', asked)).status).toBe(404)
  })

  test('what is deleted has nothing left to publish', async () => {
    await write('editor', `overrides/${id['own']}?draft=true`, { whatYouGet: { mode: 'hide' } })
    expect(await rows('editor', id['own']!)).toHaveLength(1)
    expect((await send('publisher', 'DELETE', `overrides/${id['own']}`)).sentences).toBe('')
    expect(await rows('editor', id['own']!)).toEqual([])
  })
})

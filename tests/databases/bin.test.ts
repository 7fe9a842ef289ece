import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { readHistory, toLexical } from '@innbyggarportal/cms/testing'
import { canonicalJson, fromMillis, recordId } from '@innbyggarportal/shared-content/contract'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { whileFailing } from '../builders/plant-failures.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import {
  aContact,
  aDefinition,
  aFact,
  aKommune,
  anOverride,
  aRedirect,
  aRole,
  aService,
  paragraph,
} from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const DAY_MS = 24 * 3_600_000
const made = z.object({ doc: z.looseObject({ id: z.string() }) })

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('the bin on %s', (_name, kind) => {
  let database: TestDatabase
  let door: Door
  let cms: TestCms
  const as: Record<string, string> = {}
  let start = ''

  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    const { refused } = await door.importRecords([
      aKommune(),
      aKommune({ key: 'vaksdal', name: 'Vaksdal' }),
      aRole(),
      aDefinition(),
      aFact({ validFrom: '2999-01-01' }),
      aContact({
        key: 'kontoret',
        roles: ['sfo-kontor'],
        phone: '56192100',
        note: { nn: 'Inngang bak', en: 'Back door' },
      }),
      aService({ slots: { whatYouGet: { nn: paragraph('Leik.'), en: paragraph('Play.') } } }),
      aService({ key: 'lokal', title: { nn: 'Lokal teneste' }, kommune: 'osteroy' }),
      anOverride({
        slots: { whatYouGet: { mode: 'replace', content: { nn: paragraph('Skog.'), en: paragraph('Wood.') } } },
      }),
      aRedirect({ kommune: 'osteroy', from: '/gamal', to: 'sfo' }),
    ])
    expect(refused).toEqual([])
    await door.ensureDemoUsers(PASSWORD)
    cms = await openCms(database)
    for (const [name, email] of [
      ['region', 'region@demo.example'],
      ['editor', 'redaktor@osteroy.demo.example'],
      ['publisher', 'publiserer@osteroy.demo.example'],
      ['other', 'publiserer@vaksdal.demo.example'],
    ] as const)
      as[name] = await cms.signIn(email, PASSWORD)
    start = await exported()
  })
  afterAll(async () => {
    await cms?.close()
    await door?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)

  const exported = async () => canonicalJson(await door.exportRecords())
  const names = async () => (await door.exportRecords()).map(recordId)
  const idOf = async (collection: CollectionSlug, key?: string) =>
    String(
      (await cms.payload.find({ collection, ...(key && { where: { key: { equals: key } } }), depth: 0 })).docs[0]?.id,
    )
  const remove = (collection: string, id: string, who = 'region') =>
    cms.request('DELETE', `${collection}/${id}`, { as: as[who] })
  const inBin = async (name: string) =>
    (await cms.payload.find({ collection: 'bin', where: { name: { equals: name } }, depth: 0 })).docs
  const putBack = (id: string, who = 'region') => cms.request('POST', `bin/${id}/restore`, { as: as[who] })
  const bin = async (name: string) => {
    const [row, ...more] = await inBin(name)
    expect(more).toEqual([])
    expect(row, name).toBeDefined()
    return row!
  }

  const KINDS = [
    ['overrides', undefined, 'override/osteroy/sfo'],
    ['redirects', undefined, 'redirect/osteroy/nn/gamal'],
    ['services', 'sfo', 'service/sfo'],
    ['services', 'lokal', 'service/lokal'],
    ['local-facts', undefined, 'localFact/osteroy/pris-sfo/2999-01-01'],
    ['fact-definitions', 'pris-sfo', 'factDefinition/pris-sfo'],
    ['contacts', 'kontoret', 'contact/osteroy/kontoret'],
    ['contact-roles', 'sfo-kontor', 'contactRole/sfo-kontor'],
  ] as const

  test('holds every kind of content whole: what is deleted leaves each reading, and comes back as it was', async () => {
    for (const [collection, key, name] of KINDS) {
      const id = await idOf(collection, key)
      expect((await remove(collection, id)).sentences, name).toBe('')
      expect((await cms.request('GET', `${collection}/${id}`, { as: as['region'] })).status, name).toBe(404)
      expect(await names(), name).not.toContain(name)
      expect(await bin(name)).toMatchObject({ document: id, why: 'deleted', by: expect.any(String) })
      const last = (await readHistory(cms.payload, name)).at(-1)
      expect([last?.field, last?.content], name).toEqual(['whole', undefined])
    }
    expect((await cms.payload.count({ collection: 'reservations' })).totalDocs).toBe(0)
    const orphan = await putBack((await bin('override/osteroy/sfo')).id)
    expect([orphan.status, orphan.sentences]).toEqual([400, expect.stringContaining('(sfo)')])
    const signal = await door.readSignal()
    for (const [collection, , name] of KINDS.toReversed()) {
      const answer = await putBack((await bin(name)).id)
      expect([answer.sentences, answer.status], name).toEqual(['', 200])
      expect(answer.body).toMatchObject({ collection })
      expect(await inBin(name), name).toEqual([])
      expect((await readHistory(cms.payload, name)).at(-1), name).toMatchObject({
        field: 'whole',
        content: { kind: name.split('/')[0] },
      })
    }
    expect(await exported()).toBe(start)
    expect(await door.readSignal()).not.toBe(signal)
    expect((await cms.payload.count({ collection: 'reservations' })).totalDocs).toBe(4)
  })

  test('a kommune that nothing is left of goes there too, and comes back with what was signed for it', async () => {
    const { id } = made.parse(
      (
        await cms.request('POST', 'kommuner', {
          as: as['region'],
          body: { name: 'Modalen', slug: 'modalen', languages: ['nn', 'en'], domain: 'modalen.no' },
        })
      ).body,
    ).doc
    const check = { kommune: id, criterion: '1.4.3', result: 'met', day: '2026-11-20' }
    await cms.payload.create({ collection: 'hand-checks', data: check as never })
    const before = await exported()
    expect((await remove('kommuner', id)).sentences).toBe('')
    expect((await cms.payload.count({ collection: 'hand-checks' })).totalDocs).toBe(0)
    const answer = await putBack((await bin('kommune/modalen')).id)
    expect(answer.sentences).toBe('')
    expect(await exported()).toBe(before)
    const { docs } = await cms.payload.find({ collection: 'hand-checks', depth: 0 })
    expect(docs.map((d) => [d.kommune, d.criterion])).toEqual([[answer.body['id'], '1.4.3']])
    await remove('kommuner', String(answer.body['id']))
    await cms.payload.delete({ collection: 'bin', where: { name: { equals: 'kommune/modalen' } } })
  })

  test('what is used stays, alone and among many, and is not in the bin either', async () => {
    const [sfo, lokal] = [await idOf('services', 'sfo'), await idOf('services', 'lokal')]
    const alone = await remove('services', sfo)
    expect([alone.status, alone.sentences]).toEqual([400, expect.stringContaining('/gamal')])
    await cms.request('DELETE', `services?where[id][in]=${sfo},${lokal}`, { as: as['region'] })
    expect(await inBin('service/sfo')).toEqual([])
    expect(await names()).toContain('service/sfo')
    expect((await putBack((await bin('service/lokal')).id)).sentences).toBe('')
  })

  test('an address is free at once; who wants it back while another has it is told who, and loses nothing', async () => {
    const service = {
      title: 'Ny',
      summary: toLexical(paragraph('Kort.')),
      themes: ['familie-og-barn'],
      serviceKind: 'offer',
    }
    await remove('services', await idOf('services', 'lokal'), 'publisher')
    const taker = await cms.request('POST', 'services', {
      as: as['publisher'],
      body: { ...service, slug: 'lokal', kommune: await idOf('kommuner', 'osteroy'), _status: 'published' },
    })
    expect(taker.sentences).toBe('')
    const row = await bin('service/lokal')
    const refused = await putBack(row.id, 'publisher')
    expect([refused.status, refused.sentences]).toEqual([400, expect.stringContaining('«lokal» er alt i bruk av «Ny»')])
    expect(await bin('service/lokal')).toEqual(row)
    await remove('services', made.parse(taker.body).doc.id, 'publisher')
    expect((await putBack(row.id, 'publisher')).sentences).toBe('')
    await cms.payload.delete({ collection: 'bin', where: { name: { equals: 'service/ny' } } })
    expect(await exported()).toBe(start)
  })

  test('who may make it may put it back, whose kommune it is may see it, and only the region deletes for good', async () => {
    await remove('services', await idOf('services', 'lokal'), 'publisher')
    const { id } = await bin('service/lokal')
    const status = async (method: string, path: string, who: string) =>
      (await cms.request(method, path, { as: as[who] })).status
    expect(await status('POST', `bin/${id}/restore`, 'other')).toBe(404)
    expect(await status('GET', `bin/${id}`, 'other')).toBe(404)
    expect(await status('GET', `bin/${id}`, 'editor')).toBe(200)
    expect((await putBack(id, 'editor')).status).toBe(403)
    expect((await cms.request('POST', `bin/${id}/restore`, {})).status).toBe(403)
    for (const who of ['editor', 'publisher', 'other'])
      expect(await status('DELETE', `bin/${id}`, who)).toBeGreaterThan(400)
    expect(await status('DELETE', `bin/${id}`, 'region')).toBe(200)
    expect(await inBin('service/lokal')).toEqual([])
    expect((await readHistory(cms.payload, 'service/lokal')).length).toBeGreaterThan(0)
  })

  test('a failure at any write leaves a thing where it was: live, or in the bin, and never both or neither', async () => {
    const name = 'redirect/osteroy/nn/gamal'
    const isLive = async () => (await names()).includes(name)
    for (const moment of ['before', 'after'] as const)
      for (const way of ['delete', 'put back'] as const)
        for (let nth = 1; ; nth += 1) {
          expect(nth).toBeLessThan(20)
          const { hasFailed } = await whileFailing(cms.payload, nth, moment, async () =>
            way === 'delete' ? remove('redirects', await idOf('redirects')) : putBack((await bin(name)).id),
          )
          const [live, kept] = [await isLive(), await inBin(name)]
          expect([live, kept.length], `${way}, ${moment} write ${nth}`).toEqual(live ? [true, 0] : [false, 1])
          if (!hasFailed) break
          // What was told as a failure may stand when it failed last of all; then it is taken back for the next.
          if (way === 'delete' && !live) expect((await putBack(kept[0]!.id)).sentences).toBe('')
          if (way === 'put back' && live)
            expect((await remove('redirects', await idOf('redirects'))).sentences).toBe('')
        }
    expect(await isLive()).toBe(true)
  })

  test('of twenty who put one thing back at once one does, and it is there once', async () => {
    await remove('redirects', await idOf('redirects'))
    const { id } = await bin('redirect/osteroy/nn/gamal')
    const answers = await Promise.all(Array.from({ length: 20 }, () => putBack(id)))
    expect(answers.filter((a) => a.status === 200)).toHaveLength(1)
    expect((await cms.payload.count({ collection: 'redirects' })).totalDocs).toBe(1)
  })

  test('what was never published comes back as the draft it was', async () => {
    const { id } = made.parse(
      (await cms.request('POST', 'services?draft=true', { as: as['region'], body: { title: 'Halvferdig' } })).body,
    ).doc
    expect((await remove('services', id)).status).toBe(200)
    const answer = await putBack((await bin('service/halvferdig')).id)
    expect(answer.sentences).toBe('')
    const back = await cms.payload.findByID({ collection: 'services', id: String(answer.body['id']), draft: true })
    expect(back).toMatchObject({ title: 'Halvferdig', _status: 'draft' })
    expect(await names()).not.toContain('service/halvferdig')
    await remove('services', back.id)
  })

  test('is emptied of what has been there for thirty days, and of nothing else', async () => {
    const row = await bin('service/halvferdig')
    const at = Date.parse(String(row.at))
    const { id: _id, createdAt: _c, updatedAt: _u, ...rest } = row
    await cms.payload.create({ collection: 'bin', data: { ...rest, name: 'service/dobbel', why: 'double' } as never })
    await door.emptyBin(fromMillis(at + 30 * DAY_MS))
    expect(await inBin('service/halvferdig')).toHaveLength(1)
    expect(await door.emptyBin(fromMillis(at + 30 * DAY_MS + 1))).toBe(1)
    expect(await inBin('service/halvferdig')).toEqual([])
    expect(await inBin('service/dobbel')).toHaveLength(1)
  })
})

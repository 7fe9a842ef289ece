import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { toLexical } from '@innbyggarportal/cms/testing'
import { startOfOsloDay, toMillis, type Service } from '@innbyggarportal/shared-content/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { saidIn } from '../builders/said-in.ts'
import { aKommune, aService, paragraph } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const DAY = '2999-01-01'
const text = (words: string) => toLexical(paragraph(words))
/** An instant so many minutes after the beginning of a day in Norway. */
const at = (day: string, minutes = 0) => new Date(toMillis(startOfOsloDay(day)) + minutes * 60_000).toISOString()
const made = z.object({ doc: z.object({ id: z.string() }) })

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('planned changes on %s', (_name, kind) => {
  let database: TestDatabase
  let door: Door
  let cms: TestCms
  const as: Record<string, string> = {}
  let [count, key, id, osteroy] = [0, '', '', '']

  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    await door.importRecords([aKommune()])
    await door.ensureDemoUsers(PASSWORD)
    cms = await openCms(database)
    osteroy = String((await cms.payload.find({ collection: 'kommuner' })).docs[0]?.id)
    for (const [name, email] of [
      ['region', 'region@demo.example'],
      ['editor', 'redaktor@osteroy.demo.example'],
      ['publisher', 'publiserer@osteroy.demo.example'],
    ] as const)
      as[name] = await cms.signIn(email, PASSWORD)
  })
  beforeEach(async () => {
    if (kind.missing) return
    await cms.payload.delete({ collection: 'services', where: {} })
    await cms.payload.delete({ collection: 'planned-changes', where: {} })
    key = `teneste-${(count += 1)}`
    await door.importRecords([
      aService({ key, slots: { whatYouGet: { nn: paragraph('Som før.') }, whoCanGet: { nn: paragraph('Alle.') } } }),
    ])
    id = String((await cms.payload.find({ collection: 'services', where: { key: { equals: key } } })).docs[0]?.id)
  })
  afterAll(async () => {
    await cms?.close()
    await door?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)

  const patch = (query: string, body: object, who = 'region') =>
    cms.request('PATCH', `services/${id}${query}`, { as: as[who], body })
  const planned = (words = 'Ny lov.', day = DAY) => ({ changeKind: 'legal', inForceFrom: day, whatYouGet: text(words) })
  const live = async () =>
    z.custom<Service>().parse((await door.readSnapshot()).snapshot.shared.get(`service/${key}`)?.value)
  const words = async () => (await live()).slots.whatYouGet?.nn
  const plans = async (state = 'waiting') =>
    (
      await cms.payload.find({
        collection: 'planned-changes',
        where: { and: [{ service: { equals: id } }, { state: { equals: state } }] },
        pagination: false,
      })
    ).docs
  const overdue = async () =>
    JSON.stringify(
      (await cms.payload.find({ collection: 'publishing-notes', where: { name: { equals: 'overdue' } } })).docs[0]
        ?.value ?? '',
    )

  test('it goes live on its day and not the day before; the row says who planned what', async () => {
    expect((await patch('?draft=true', planned())).sentences).toBe('')
    const [row] = await plans()
    expect(row).toMatchObject({
      day: DAY,
      parts: { whatYouGet: expect.stringMatching(/^[0-9a-f]{64}$/) },
      by: expect.stringContaining('Demo'),
    })
    expect(Object.keys(z.record(z.string(), z.string()).parse(row?.parts))).toEqual(['whatYouGet'])
    expect(row?.byUser).toBe(
      (await cms.payload.find({ collection: 'users', where: { email: { equals: 'region@demo.example' } } })).docs[0]
        ?.id,
    )
    expect(await door.publishDue(at(DAY, -1))).toBe(0)
    expect(await words()).toEqual(paragraph('Som før.'))
    expect(await door.publishDue(at(DAY, 5))).toBe(1)
    expect(await words()).toEqual(paragraph('Ny lov.'))
    expect([await plans(), await plans('published')]).toEqual([[], [expect.objectContaining({ id: row?.id })]])
  })

  test('a worker that was down on the day publishes it the day after, once', async () => {
    await patch('?draft=true', planned())
    expect(await door.publishDue(at('2999-01-02', 7))).toBe(1)
    expect(await door.publishDue(at('2999-01-03'))).toBe(0)
    expect(await words()).toEqual(paragraph('Ny lov.'))
  })

  test('a draft whose day has passed or is today is published by nobody’s clock', async () => {
    for (const day of ['2020-01-01', new Date().toISOString().slice(0, 10)]) {
      expect((await patch('?draft=true', planned('For seint.', day))).status).toBe(200)
      expect(await plans()).toEqual([])
      expect(await door.publishDue(at('2999-06-01'))).toBe(0)
    }
    expect(await words()).toEqual(paragraph('Som før.'))
  })

  test('another word does not take it along: refused, with what is planned, the day and what to do', async () => {
    await patch('?draft=true', planned())
    for (const body of [{ changeKind: 'functional' }, { changeKind: 'editorial', inForceFrom: null }, {}]) {
      const answer = await patch('', { _status: 'published', whoCanGet: text('Alle barn.'), ...body })
      expect(answer.status).toBe(400)
      expect(answer.sentences).toContain('«Kva går tenesta ut på?»')
      expect(answer.sentences).toContain('1. januar 2999')
      expect(answer.sentences).toContain('lagre som utkast')
      expect(answer.sentences).not.toContain('Kven gjeld det for?')
    }
    expect(await words()).toEqual(paragraph('Som før.'))
    expect(await door.publishDue(at(DAY, 5))).toBe(1)
    expect(await words()).toEqual(paragraph('Ny lov.'))
  })

  test('who wants it out now takes the day away first; who wants only the other word out puts the planned text back', async () => {
    await patch('?draft=true', planned())
    await patch('?draft=true', { changeKind: 'functional' })
    expect((await patch('', { _status: 'published' })).sentences).toBe('')
    expect(await words()).toEqual(paragraph('Ny lov.'))
    await patch('?draft=true', planned('Enno ei lov.'))
    expect(
      (
        await patch('', {
          _status: 'published',
          changeKind: 'editorial',
          whatYouGet: text('Ny lov.'),
          whoCanGet: text('Alle barn.'),
        })
      ).sentences,
    ).toBe('')
    expect([await plans(), await door.publishDue(at(DAY, 5))]).toEqual([[], 0])
    expect((await live()).slots).toMatchObject({
      whatYouGet: { nn: paragraph('Ny lov.') },
      whoCanGet: { nn: paragraph('Alle barn.') },
    })
    expect((await live()).changeLog.whatYouGet?.at(-1)).toMatchObject({ withdrawn: true })
  })

  test('another day or another text is another plan, and no day is none', async () => {
    await patch('?draft=true', planned())
    await patch('?draft=true', planned('Ny lov, retta.', '2999-02-01'))
    expect(await plans()).toMatchObject([{ day: '2999-02-01' }])
    expect(await door.publishDue(at('2999-01-15'))).toBe(0)
    await patch('?draft=true', { whoCanGet: text('Alle barn.') })
    expect(Object.keys(z.record(z.string(), z.string()).parse((await plans())[0]?.parts)).sort()).toEqual([
      'whatYouGet',
      'whoCanGet',
    ])
    await patch('?draft=true', { changeKind: 'functional' })
    expect(await plans()).toEqual([])
    expect(await door.publishDue(at('2999-02-01', 5))).toBe(0)
  })

  test('what is discarded, put back from before or taken down is planned no more', async () => {
    const {
      docs: [published],
    } = await cms.payload.find({
      collection: 'services',
      where: { key: { equals: key } },
      draft: false,
      depth: 0,
      locale: 'nn',
    })
    await patch('?draft=true', planned())
    expect((await patch('', { ...published, _status: 'published' })).sentences).toBe('')
    expect(await plans()).toEqual([])

    await patch('?draft=true', planned())
    const { docs } = await cms.payload.findVersions({
      collection: 'services',
      where: { parent: { equals: id } },
      sort: 'updatedAt',
      limit: 1,
    })
    expect(
      (await cms.request('POST', `services/versions/${docs[0]?.id}?draft=true`, { as: as['region'] })).status,
    ).toBe(200)
    expect(await plans()).toEqual([])

    await patch('?draft=true', planned())
    expect((await patch('', { _status: 'draft' })).status).toBe(200)
    expect(await plans()).toEqual([])
    expect(await door.publishDue(at(DAY, 5))).toBe(0)
  })

  test('a draft that is another than what was planned does not go live, and that is told', async () => {
    await patch('?draft=true', planned())
    const {
      docs: [version],
    } = await cms.payload.findVersions({
      collection: 'services',
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      limit: 1,
      locale: 'all',
      depth: 0,
    })
    await cms.payload.db.updateVersion({
      collection: 'services',
      id: version!.id,
      versionData: { ...version, version: { ...version!.version, whoCanGet: { nn: text('Ingen.') } } },
    } as never)
    await cms.payload.update({
      collection: 'planned-changes',
      where: { service: { equals: id } },
      data: { version: null },
    })
    expect(await door.publishDue(at(DAY, 5))).toBe(0)
    expect(await overdue()).toContain('Utkastet er eit anna enn det som blei planlagt til 1. januar 2999')
    expect((await live()).slots.whoCanGet?.nn).toEqual(paragraph('Alle.'))
    await patch('?draft=true', planned('Ny lov.', '2999-03-01'))
    await door.publishDue(at(DAY, 6))
    expect(await overdue()).not.toContain(key)
  })

  test('it is not for those who may not publish; a kommune’s publisher plans its own service', async () => {
    const body = {
      title: 'Lokal teneste',
      kommune: osteroy,
      serviceKind: 'offer',
      themes: ['familie-og-barn'],
      summary: text('Kort.'),
      changeKind: 'legal',
      inForceFrom: DAY,
    }
    expect((await cms.request('POST', 'services?draft=true', { as: as['editor'], body })).status).toBe(403)
    const answer = await cms.request('POST', 'services?draft=true', { as: as['publisher'], body })
    expect(answer.sentences).toBe('')
    id = made.parse(answer.body).doc.id
    expect(await plans()).toMatchObject([{ kommune: osteroy, day: DAY }])
    const early = await patch('', { _status: 'published', changeKind: 'functional' }, 'publisher')
    expect(early.sentences).toContain('heile tenesta')
    expect(await door.publishDue(at(DAY, 5))).toBe(1)
    expect((await door.readSnapshot()).snapshot.kommuner.get('osteroy')?.has('service/lokal-teneste')).toBe(true)
  })

  test('it is read by those it concerns, and written by nobody', async () => {
    await patch('?draft=true', planned())
    const row = (await plans())[0]!.id
    for (const who of ['region', 'editor', 'publisher']) {
      expect((await cms.request('GET', `planned-changes/${row}`, { as: as[who] })).status).toBe(200)
      expect(
        (await cms.request('PATCH', `planned-changes/${row}`, { as: as[who], body: { day: '2020-01-01' } })).status,
      ).toBe(403)
      expect(
        (
          await cms.request('POST', 'planned-changes', {
            as: as[who],
            body: { service: id, day: '2020-01-01', parts: {}, digest: 'x', at: at(DAY) },
          })
        ).status,
      ).toBe(403)
      expect((await cms.request('DELETE', `planned-changes/${row}`, { as: as[who] })).status).toBe(403)
    }
    expect((await cms.request('GET', `planned-changes/${row}`)).status).toBe(403)
  })

  test('an import does not take the draft that waits', async () => {
    await patch('?draft=true', planned())
    const { refused, updated } = await door.importRecords([
      aService({ key, slots: { whatYouGet: { nn: paragraph('Frå ei fil.'), en: paragraph('From a file.') } } }),
    ])
    expect({ updated, refused: saidIn('nn', refused) }).toEqual({
      updated: 0,
      refused: [expect.objectContaining({ message: expect.stringContaining('planlagd endring frå 1. januar 2999') })],
    })
    expect(await door.publishDue(at(DAY, 5))).toBe(1)
    expect(await words()).toEqual(paragraph('Ny lov.'))
  })

  test('an installation from before there were rows publishes what was planned in it, and nothing else', async () => {
    const other = async (more: object) =>
      made.parse(
        (
          await cms.request('POST', 'services?draft=true', {
            as: as['region'],
            body: {
              title: `Ny ${(count += 1)}`,
              serviceKind: 'offer',
              themes: ['familie-og-barn'],
              summary: text('Kort.'),
              changeKind: 'legal',
              ...more,
            },
          })
        ).body,
      ).doc.id
    await patch('?draft=true', planned())
    const [coming, passed] = [await other({ inForceFrom: DAY }), await other({ inForceFrom: '2020-01-01' })]
    // As it was: a day that was set beforehand and came while the system was away, a new service, and a day that was never ahead.
    const away = id
    const {
      docs: [version],
    } = await cms.payload.findVersions({
      collection: 'services',
      where: { parent: { equals: away } },
      sort: '-updatedAt',
      limit: 1,
      locale: 'all',
      depth: 0,
    })
    await cms.payload.db.updateVersion({
      collection: 'services',
      id: version!.id,
      versionData: { ...version, version: { ...version!.version, inForceFrom: '2020-02-01T12:00:00.000Z' } },
    } as never)
    await cms.payload.update({
      collection: 'slot-changes',
      where: { service: { equals: away } },
      data: { inForceFrom: '2020-02-01T12:00:00.000Z', before: null },
    })
    await cms.payload.delete({ collection: 'planned-changes', where: {} })
    await cms.payload.delete({ collection: 'publishing-notes', where: { name: { equals: 'moved: planned-changes' } } })
    await (await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })).close()
    await (await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })).close()
    const rows = (await cms.payload.find({ collection: 'planned-changes', pagination: false })).docs
    expect(rows.map((row) => row.service).sort()).toEqual([away, coming].sort())
    expect(await door.publishDue(at('2998-12-31'))).toBe(1)
    expect(await words()).toEqual(paragraph('Ny lov.'))
    expect(await door.publishDue(at(DAY, 5))).toBe(1)
    expect((await cms.payload.findByID({ collection: 'services', id: passed, draft: true }))._status).toBe('draft')
  })
})

import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { readHistory, toLexical } from '@innbyggarportal/cms/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { driftingSlots } from '../builders/drifting-slots.ts'
import { aKommune, anOverride, aService, paragraph } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const text = (words: string) => toLexical(paragraph(words))

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('«Sjå på nytt» on %s', (_name, kind) => {
  let database: TestDatabase
  let door: Door
  let cms: TestCms
  const as: Record<string, string> = {}
  let [service, override] = ['', '']

  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    await door.importRecords([
      aKommune(),
      aService({ slots: { whatYouGet: { nn: paragraph('Leik.') } } }),
      anOverride({
        slots: { whatYouGet: { mode: 'replace', content: { nn: paragraph('Skog.'), en: paragraph('Woods.') } } },
      }),
    ])
    await door.ensureDemoUsers(PASSWORD)
    cms = await openCms(database)
    for (const [name, email] of [
      ['region', 'region@demo.example'],
      ['editor', 'redaktor@osteroy.demo.example'],
      ['publisher', 'publiserer@osteroy.demo.example'],
    ] as const)
      as[name] = await cms.signIn(email, PASSWORD)
    service = String((await cms.payload.find({ collection: 'services' })).docs[0]?.id)
    override = String((await cms.payload.find({ collection: 'overrides' })).docs[0]?.id)
    await shared('Leik og frukt.')
  })
  afterAll(async () => {
    await cms?.close()
    await door?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)
  const shared = (words: string) =>
    cms.request('PATCH', `services/${service}`, {
      as: as['region'],
      body: { _status: 'published', whatYouGet: text(words) },
    })
  const write = (query: string, body: object, who = 'editor') =>
    cms.request('PATCH', `overrides/${override}${query}`, { as: as[who], body })
  const open = async () =>
    driftingSlots((await cms.request('GET', `overrides/${override}/slots`, { as: as['editor'] })).body)
  const ours = (words: string) => ({ whatYouGet: { mode: 'replace', content: text(words) } })

  test('it stands when the shared text has changed', async () => expect(await open()).toEqual(['whatYouGet']))

  test('a draft does not clear it, whatever it says, nor does discarding it', async () => {
    for (const body of [
      ours('Skog og frukt.'),
      { whatYouGet: { mode: 'inherit' } },
      { whatYouGet: { mode: 'hide' } },
      ours('Skog og meir frukt.'),
    ]) {
      expect((await write('?draft=true', body)).status).toBe(200)
      expect(await open()).toEqual(['whatYouGet'])
    }
    const {
      docs: [published],
    } = await cms.payload.find({ collection: 'overrides', draft: false, depth: 0, locale: 'nn' })
    expect((await write('', { ...published, _status: 'published' }, 'publisher')).sentences).toBe('')
    expect(await open()).toEqual(['whatYouGet'])
  })

  test('taking it down and putting the same text back is no decision', async () => {
    await write('', { _status: 'draft' }, 'publisher')
    expect(await open()).toEqual(['whatYouGet'])
    await write('', { _status: 'published', publishes: [] }, 'publisher')
    expect(await open()).toEqual(['whatYouGet'])
  })

  test('a draft of the shared text makes none, and nothing new for those who have some', async () => {
    await cms.request('PATCH', `services/${service}?draft=true`, {
      as: as['region'],
      body: {
        whatYouGet: text('Berre eit utkast.'),
        price: [{ id: 'a', what: { nn: 'Plass' }, amount: { ore: 100 } }],
      },
    })
    expect(await open()).toEqual(['whatYouGet'])
  })

  test('«Behald vår» clears it, also while a draft is being written, which is neither published nor lost', async () => {
    await write('?draft=true', ours('Eit utkast til.'))
    expect(
      (await cms.request('POST', `overrides/${override}/keep`, { as: as['editor'], body: { slot: 'whatYouGet' } }))
        .status,
    ).toBe(200)
    expect(await open()).toEqual([])
    const kept = (await readHistory(cms.payload, 'override/osteroy/sfo')).at(-1)
    expect(kept).toMatchObject({
      field: 'slots.whatYouGet',
      content: { base: { content: { nn: paragraph('Leik og frukt.') } } },
    })
    const { docs: editors } = await cms.payload.find({ collection: 'users', where: { id: { equals: kept?.by ?? '' } } })
    expect(editors[0]?.email).toBe('redaktor@osteroy.demo.example')
    const {
      docs: [draft],
    } = await cms.payload.find({ collection: 'overrides', draft: true, depth: 0, locale: 'nn' })
    expect(draft).toMatchObject({ _status: 'draft', whatYouGet: { content: text('Eit utkast til.') } })
    const { snapshot } = await door.readSnapshot()
    expect(snapshot.kommuner.get('osteroy')?.get('override/osteroy/sfo')?.value).toMatchObject({
      slots: {
        whatYouGet: {
          content: { nn: paragraph('Skog.'), en: paragraph('Woods.') },
          base: { content: { nn: paragraph('Leik og frukt.') } },
        },
      },
    })
    await write('?draft=true', ours('Utkastet held fram.'))
    expect(await open()).toEqual([])
  })

  test('a published text of one’s own clears it, also when it was a draft first', async () => {
    await shared('Leik, frukt og lekser.')
    expect(await open()).toEqual(['whatYouGet'])
    await write('?draft=true', ours('Skog, frukt og lekser.'))
    expect(await open()).toEqual(['whatYouGet'])
    expect((await write('', { _status: 'published' }, 'publisher')).sentences).toBe('')
    expect(await open()).toEqual([])
  })

  test('what was never published has nothing to look at again', async () => {
    await cms.payload.delete({ collection: 'overrides', id: override })
    const made = await cms.request('POST', 'overrides?draft=true', {
      as: as['publisher'],
      body: {
        kommune: (await cms.payload.find({ collection: 'kommuner' })).docs[0]?.id,
        service,
        ...ours('Berre utkast.'),
      },
    })
    override = z.object({ doc: z.object({ id: z.string() }) }).parse(made.body).doc.id
    expect(await open()).toEqual([])
    await shared('Leik, frukt, lekser og kvile.')
    expect(await open()).toEqual([])
  })
})

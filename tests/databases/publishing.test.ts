import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { osloDate, type Override, type Service } from '@innbyggarportal/shared-content/contract'
import { overrideStanding } from '@innbyggarportal/shared-content/override'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { toLexical } from '@innbyggarportal/cms/testing'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aKommune, aService, paragraph } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const SUMMARY = aService().slots.summary
const text = (words: string) => toLexical(paragraph(words))

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('overrides and changes on %s', (_name, kind) => {
  let database: TestDatabase
  let door: Door
  let cms: TestCms
  const as: Record<string, string> = {}
  const ids: Record<string, string> = {}
  const saved = z.object({ doc: z.looseObject({ id: z.string() }) })
  const service = async () =>
    z.custom<Service>().parse((await door.readSnapshot()).snapshot.shared.get('service/sfo')?.value)
  const override = async () =>
    z
      .custom<Override>()
      .parse((await door.readSnapshot()).snapshot.kommuner.get('osteroy')?.get('override/osteroy/sfo')?.value)
  /** How a slot of the override stands, as its form is told. */
  const standing = async (slot: 'whatYouGet' | 'whoCanGet' = 'whatYouGet') =>
    overrideStanding.parse((await cms.request('GET', `overrides/${ids['override']}/slots`, { as: as['editor'] })).body)
      .slots[slot]
  const asked = async () => (await standing()).drift?.changes.map(({ kind: what }) => what) ?? null
  const patch = (path: string, body: unknown, who = 'region') => cms.request('PATCH', path, { as: as[who], body })

  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    await door.importRecords([aKommune(), aService({ slots: { whatYouGet: { nn: paragraph('Leik og lekser.') } } })])
    await door.ensureDemoUsers(PASSWORD)
    cms = await openCms(database)
    for (const [name, email] of [
      ['region', 'region@demo.example'],
      ['editor', 'redaktor@osteroy.demo.example'],
      ['publisher', 'publiserer@osteroy.demo.example'],
    ] as const)
      as[name] = await cms.signIn(email, PASSWORD)
    ids['sfo'] = String(
      (await cms.payload.find({ collection: 'services', where: { key: { equals: 'sfo' } } })).docs[0]?.id,
    )
    ids['osteroy'] = String((await cms.payload.find({ collection: 'kommuner' })).docs[0]?.id)
  })
  afterAll(async () => {
    await cms?.close()
    await door?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)

  test('a kommune writes its own text and remembers what it saw', async () => {
    const body = {
      kommune: ids['osteroy'],
      service: ids['sfo'],
      _status: 'published',
      whatYouGet: { mode: 'replace', content: text('Leik i skogen.'), base: { digest: 'forfalska', seen: [] } },
    }
    const answer = await cms.request('POST', 'overrides', { as: as['publisher'], body })
    expect(answer.sentences).toBe('')
    ids['override'] = saved.parse(answer.body).doc.id
    expect((await override()).slots).toEqual({
      whatYouGet: {
        mode: 'replace',
        content: { nn: paragraph('Leik i skogen.') },
        base: { content: { nn: paragraph('Leik og lekser.') }, digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
    })
  })

  test('a changed shared text leaves the base alone, so that the change can be seen', async () => {
    await patch(`services/${ids['sfo']}`, { _status: 'published', whatYouGet: text('Leik, lekser og frukt.') })
    expect(await asked()).toEqual(['functional'])
    await patch(`overrides/${ids['override']}`, { _status: 'published', summary: { mode: 'hide' } }, 'publisher')
    const { slots } = await override()
    expect(slots.whatYouGet?.base?.content).toEqual({ nn: paragraph('Leik og lekser.') })
    expect(slots.summary).toEqual({ mode: 'hide', base: expect.objectContaining({ content: SUMMARY }) })
    expect(await asked()).toEqual(['functional'])
  })

  test('«Behald vår» renews the base and nothing else, and an editor may press it', async () => {
    const answer = await cms.request('POST', `overrides/${ids['override']}/keep`, {
      as: as['editor'],
      body: { slot: 'whatYouGet' },
    })
    expect(answer.status).toBe(200)
    const { slots } = await override()
    expect(slots.whatYouGet).toMatchObject({
      mode: 'replace',
      content: { nn: paragraph('Leik i skogen.') },
      base: { content: { nn: paragraph('Leik, lekser og frukt.') } },
    })
    expect(await asked()).toBeNull()
    expect(
      (await cms.request('POST', `overrides/${ids['override']}/keep`, { as: as['editor'], body: { slot: 'tull' } }))
        .sentences,
    ).toContain('«tull» finst ikkje')
  })

  test('better wording bothers nobody, also on top of it, and the next change is asked about anew', async () => {
    const publish = (words: string, changeKind?: string) =>
      patch(`services/${ids['sfo']}`, {
        _status: 'published',
        whatYouGet: text(words),
        ...(changeKind && { changeKind }),
      })
    await publish('Leik, lekser og litt frukt.', 'editorial')
    expect(await asked()).toBeNull()
    await publish('Leik og mykje frukt.')
    expect(await asked()).toEqual(['functional'])
    await publish('Leik, lekser og litt frukt.')
    expect(await asked(), 'the text they know is back').toBeNull()
    await publish('Leik, lekser og litt meir frukt.', 'editorial')
    expect(await asked(), 'and is better said').toBeNull()
    await publish('Leik og mykje frukt.')
    expect(await asked()).toEqual(['functional'])
  })

  test('an empty save is no change, and one language changed is the slot changed, once', async () => {
    const keep = () =>
      cms.request('POST', `overrides/${ids['override']}/keep`, { as: as['editor'], body: { slot: 'whatYouGet' } })
    await keep()
    await patch(`services/${ids['sfo']}`, { _status: 'published', whatYouGet: text('Leik og mykje frukt.') })
    await patch(`services/${ids['sfo']}`, { _status: 'published' })
    expect(await asked()).toBeNull()
    await patch(`services/${ids['sfo']}?locale=en`, { _status: 'published', whatYouGet: text('Play and fruit.') })
    expect(await asked()).toEqual(['functional'])
    await keep()
    expect(await asked()).toBeNull()
  })

  test('going back to the shared text drops the base and keeps the words', async () => {
    await patch(`overrides/${ids['override']}`, { _status: 'published', whatYouGet: { mode: 'inherit' } }, 'publisher')
    expect((await override()).slots.whatYouGet).toEqual({
      mode: 'inherit',
      content: { nn: paragraph('Leik i skogen.') },
    })
  })

  test('a rule not yet in force cannot be published by hand', async () => {
    const answer = await patch(`services/${ids['sfo']}`, {
      _status: 'published',
      changeKind: 'legal',
      inForceFrom: '2999-01-01',
      whatYouGet: text('Ny lov.'),
    })
    expect(answer.status).toBe(400)
    expect(answer.sentences).toContain('Lagre som utkast')
  })

  test('planned, it is told at once, and in force on its day without anybody’s work', async () => {
    await patch(
      `overrides/${ids['override']}`,
      { _status: 'published', whatYouGet: { mode: 'replace', content: text('Leik i fjøra.') } },
      'publisher',
    )
    const before = await door.readSignal()
    await patch(`services/${ids['sfo']}?draft=true`, {
      changeKind: 'legal',
      inForceFrom: '2999-01-01',
      whatYouGet: text('Ny lov.'),
    })
    expect((await standing()).drift).toMatchObject({
      changes: [{ kind: 'legal', from: '2999-01-01' }],
      deadline: '2999-01-01',
    })
    const said = { as: as['editor'], body: { slot: 'whatYouGet' } }
    expect((await cms.request('POST', `overrides/${ids['override']}/keep`, said)).status).toBe(200)
    expect(await asked(), 'what is planned was seen').toBeNull()
    expect(await door.readSignal()).not.toBe(before)
    expect((await service()).slots.whatYouGet?.nn).toEqual(paragraph('Leik og mykje frukt.'))
    await cms.payload.update({
      collection: 'changes',
      where: { state: { equals: 'approved' } },
      data: { from: osloDate(new Date().toISOString()) },
    })
    await patch(`services/${ids['sfo']}`, { owner: 'Oppvekst' })
    const after = await service()
    expect(after.slots.whatYouGet?.nn).toEqual(paragraph('Ny lov.'))
    expect(await asked(), 'the day of a law that was decided on').toBeNull()
  })

  test('called off, it is told of no more', async () => {
    await patch(`services/${ids['sfo']}?draft=true`, {
      changeKind: 'legal',
      inForceFrom: '2999-06-01',
      whatYouGet: text('Enno ei lov.'),
    })
    expect(await asked()).toEqual(['legal'])
    const { docs } = await cms.payload.find({ collection: 'changes', where: { state: { equals: 'approved' } } })
    expect((await cms.request('POST', `changes/${docs[0]?.id}/drop`, { as: as['region'] })).sentences).toBe('')
    expect(await asked()).toBeNull()
  })

  test('an import that brings another text is published whole, and asked about once', async () => {
    const { created, updated, refused } = await door.importRecords([
      aService({
        slots: { whatYouGet: { nn: paragraph('Importert.'), nb: paragraph('Importert.'), en: paragraph('Imported.') } },
      }),
    ])
    expect({ created, updated, refused }).toEqual({ created: 0, updated: 1, refused: [] })
    const { slots } = await service()
    expect(slots.whatYouGet).toEqual({
      nn: paragraph('Importert.'),
      nb: paragraph('Importert.'),
      en: paragraph('Imported.'),
    })
    expect(await asked()).toEqual(['functional'])
  })

  test('what could not be published is not planned either', async () => {
    const broken = {
      root: {
        type: 'root',
        children: [{ type: 'paragraph', children: [{ type: 'link', fields: { url: '' }, children: [] }] }],
      },
    }
    const answer = await cms.request('PATCH', `services/${ids['sfo']}?draft=true`, {
      as: as['region'],
      body: { changeKind: 'legal', inForceFrom: '2999-07-01', whatYouGet: broken },
    })
    expect([answer.status, answer.sentences]).toEqual([400, expect.stringContaining('Ei lenkje må ha tekst.')])
    const open = { state: { in: ['draft', 'approved'] } }
    expect((await cms.payload.count({ collection: 'changes', where: open })).totalDocs).toBe(0)
  })

  test('what the region changes while a kommune’s form is open has not been seen, and is still shown', async () => {
    const shared = (words: string) => patch(`services/${ids['sfo']}`, { _status: 'published', whoCanGet: text(words) })
    const drift = async () => (await standing('whoCanGet')).drift ?? null
    const save = (words: string, seen?: object) =>
      patch(
        `overrides/${ids['override']}`,
        { _status: 'published', whoCanGet: { mode: 'replace', content: text(words) }, ...(seen && { seen }) },
        'publisher',
      )
    await shared('For dei yngste.')
    const { seen: opened } = await standing('whoCanGet')
    await shared('For alle til og med fjerde trinn.')

    expect((await save('For alle på Osterøy.', { whoCanGet: opened })).sentences).toBe('')
    expect((await override()).slots.whoCanGet?.base).toMatchObject({ content: { nn: paragraph('For dei yngste.') } })
    expect(await drift()).toMatchObject({ changes: [{ kind: 'functional' }] })

    await save('For alle på øya.', { whoCanGet: ['ingen har vist dette'] })
    expect(await drift(), 'what nobody was shown is not what is live').not.toBeNull()
    const { seen } = await standing('whoCanGet')
    await save('For alle på vår øy.', { whoCanGet: seen })
    expect((await override()).slots.whoCanGet?.base).toMatchObject({
      content: { nn: paragraph('For alle til og med fjerde trinn.') },
    })
    expect(await drift()).toBeNull()

    await shared('For alle til og med sjuande trinn.')
    await cms.request('POST', `overrides/${ids['override']}/keep`, {
      as: as['editor'],
      body: { slot: 'whoCanGet', seen },
    })
    expect(await drift()).toMatchObject({ changes: [{ kind: 'functional' }] })
    await save('For alle her.')
    expect(await drift()).toBeNull()
    const {
      docs: [stored],
    } = await cms.payload.find({ collection: 'overrides', where: { id: { equals: ids['override'] } } })
    expect(stored?.seen ?? null).toBeNull()
  })
})

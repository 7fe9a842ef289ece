import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { toLexical } from '@innbyggarportal/cms/testing'
import { addDays, osloDate } from '@innbyggarportal/shared-content/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aContact, aDefinition, aFact, aKommune, aRole, aService, anOverride, paragraph } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const TODAY = osloDate(new Date().toISOString())
const on = (days: number) => addDays(TODAY, days)
const made = z.object({ doc: z.looseObject({ id: z.string() }) })

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))(
  'names that are planned on %s',
  (_name, kind) => {
    let database: TestDatabase
    let door: Door
    let cms: TestCms
    let region: string
    let publisher: string
    const id: Record<string, string> = {}

    beforeAll(async () => {
      if (kind.missing) return
      database = await kind.start()
      door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
      const { refused } = await door.importRecords([
        aKommune({ domain: 'osteroy.no', languages: ['nn', 'en'] }),
        aKommune({ key: 'vaksdal', name: 'Vaksdal' }),
        aRole(),
        aDefinition(),
        aFact(),
        aContact({ isMain: true }),
        aService(),
        aService({ key: 'lading', slug: 'lading', kommune: 'osteroy', title: { nn: 'Lading' } }),
        aService({ key: 'parkering', slug: 'parkering', kommune: 'vaksdal', title: { nn: 'Parkering' } }),
        anOverride({ slots: { summary: { mode: 'replace', content: { en: paragraph('Forest.') } } } }),
      ])
      expect(refused).toEqual([])
      await door.ensureDemoUsers(PASSWORD)
      cms = await openCms(database)
      region = await cms.signIn('region@demo.example', PASSWORD)
      publisher = await cms.signIn('publiserer@osteroy.demo.example', PASSWORD)
      for (const collection of ['kommuner', 'services', 'fact-definitions', 'contacts'] as const)
        for (const doc of (await cms.payload.find({ collection, pagination: false })).docs)
          id[`${collection}/${doc.key}`] = doc.id
    })
    afterAll(async () => {
      await cms?.close()
      await door?.close()
      await database?.stop()
    })
    const test = it.skipIf(kind.missing !== undefined)

    const send = (method: string, path: string, body: object = {}, as = region) =>
      cms.request(method, path, { as, body })
    /** What is a kommune's own is its own to publish. */
    const whoFor = (document: string) => (document === 'services/lading' ? publisher : region)
    const propose = (document: string, field: string, content: unknown, more: object = {}) =>
      send(
        'POST',
        'changes',
        { collection: document.slice(0, document.indexOf('/')), document: id[document], field, content, ...more },
        whoFor(document),
      )
    const plan = async (document: string, field: string, content: unknown, from: string) => {
      const answer = await propose(document, field, content, { from })
      expect(answer.sentences).toBe('')
      const { doc } = made.parse(answer.body)
      expect((await send('POST', `changes/${doc.id}/publish`, {}, whoFor(document))).sentences).toBe('')
      return doc.id
    }
    const drop = async (...ids: string[]) => {
      for (const each of ids) expect((await send('POST', `changes/${each}/drop`)).sentences).toBe('')
    }

    test.each([
      ['the address of a service', 'services/lading', 'slug', 'sfo', 'Søk plass i SFO'],
      ['the short name of a kommune', 'kommuner/vaksdal', 'slug', 'osteroy', 'Osterøy'],
      ['the domain of a kommune', 'kommuner/vaksdal', 'domain', 'www.osteroy.no', 'Osterøy'],
    ])(
      '%s is refused when it is proposed for a day on which another has it',
      async (_what, document, field, name, owner) => {
        const answer = await propose(document, field, name, { from: on(10) })
        expect([answer.status, answer.sentences]).toEqual([
          400,
          expect.stringContaining(`er ${owner} sitt på denne dagen`),
        ])
        expect(answer.sentences).toContain(on(10))
      },
    )

    test('a name is taken over on the day it is free, and no day before', async () => {
      const leaving = await plan('kommuner/osteroy', 'domain', 'osteroy.kommune.no', on(20))
      expect((await propose('kommuner/vaksdal', 'domain', 'osteroy.no', { from: on(19) })).status).toBe(400)
      const taking = await plan('kommuner/vaksdal', 'domain', 'osteroy.no', on(20))
      await drop(taking, leaving)
    })

    test('what was free when it was proposed is asked about again when it is approved', async () => {
      const first = made.parse((await propose('services/lading', 'slug', 'straum', { from: on(10) })).body).doc.id
      const second = await plan('services/sfo', 'slug', 'straum', on(5))
      const answer = await send('POST', `changes/${first}/publish`, {}, publisher)
      expect([answer.status, answer.sentences]).toEqual([
        400,
        expect.stringContaining('«straum» er Søk plass i SFO sitt'),
      ])
      await drop(first, second)
    })

    test('a new rule that is planned in the form is asked the same', async () => {
      const planned = await plan('services/lading', 'slug', 'straum', on(10))
      const answer = await send('PATCH', `services/${id['services/sfo']}?draft=true`, {
        slug: 'straum',
        changeKind: 'legal',
        inForceFrom: `${on(12)}T12:00:00.000Z`,
      })
      expect([answer.status, answer.sentences]).toEqual([400, expect.stringContaining('«straum» er Lading sitt')])
      await drop(planned)
    })

    test('a name that another has later on is told of with that day', async () => {
      const later = await plan('services/sfo', 'slug', 'straum', on(30))
      const answer = await propose('services/lading', 'slug', 'straum', { from: on(10) })
      expect(answer.sentences).toContain(on(30))
      await drop(later)
    })

    test('nobody takes a name now that is planned for another, but in another kommune', async () => {
      const planned = await plan('services/lading', 'slug', 'straum', on(10))
      for (const [method, path, body] of [
        ['PATCH', `services/${id['services/sfo']}`, { slug: 'straum' }],
        [
          'POST',
          'services',
          {
            title: 'Straum',
            slug: 'straum',
            kommune: id['kommuner/osteroy'],
            themes: ['familie-og-barn'],
            serviceKind: 'offer',
            summary: toLexical(paragraph('Kort.')),
            _status: 'published',
          },
        ],
      ] as const) {
        const answer = await send(method, path, body)
        expect([answer.status, answer.sentences]).toEqual([
          400,
          expect.stringContaining('er Lading sitt på denne dagen'),
        ])
      }
      const vaksdal = await cms.signIn('publiserer@vaksdal.demo.example', PASSWORD)
      for (const [name, slug, who] of [
        ['parkering', 'straum', vaksdal],
        ['lading', 'straum', publisher],
        ['lading', 'lading', publisher],
      ] as const)
        expect((await send('PATCH', `services/${id[`services/${name}`]}`, { slug }, who)).sentences).toBe('')
      await drop(planned)
    })

    test('two of a bundle cannot get one name on their day, and one may get what the other leaves', async () => {
      const bundle = async (name: string, ...fields: [string, string][]) => {
        for (const [document, slug] of fields)
          expect((await propose(document, 'slug', slug, { bundle: name })).sentences).toBe('')
        return send('POST', `changes/bundles/${name}/publish`, { from: on(10) })
      }
      const shared = 'services/sfo'
      const other = await send('POST', 'services', {
        title: 'Bading',
        slug: 'bading',
        themes: ['familie-og-barn'],
        serviceKind: 'offer',
        summary: toLexical(paragraph('Kort.')),
        _status: 'published',
      })
      id['services/bading'] = made.parse(other.body).doc.id
      expect((await bundle('likt', [shared, 'symjing'], ['services/bading', 'symjing'])).sentences).toContain('symjing')
      expect((await send('POST', 'changes/bundles/likt/drop')).sentences).toBe('')
      expect((await bundle('byte', [shared, 'symjing'], ['services/bading', 'sfo'])).sentences).toBe('')
      expect((await send('POST', 'changes/bundles/byte/drop')).sentences).toBe('')
    })

    test.each([
      ['a domain that is another’s', 'kommuner/vaksdal', 'domain', 'osteroy.no', 'er Osterøy sitt'],
      ['the short name of another', 'kommuner/vaksdal', 'slug', 'osteroy', ''],
      ['a language somebody has written in', 'kommuner/osteroy', 'languages', ['nn'], ''],
      ['another type of a fact that is filled in', 'fact-definitions/pris-sfo', 'type', 'text', 'Pris for SFO'],
      ['taking away the only main contact', 'contacts/sfo-kontor', 'isMain', false, 'hovud'],
    ])(
      'a change that is published at once is held to what a write is: %s',
      async (_what, document, field, content, words) => {
        const answer = await propose(document, field, content)
        expect(answer.sentences).toBe('')
        const { doc } = made.parse(answer.body)
        const published = await send('POST', `changes/${doc.id}/publish`)
        expect([published.status, published.sentences]).toEqual([400, expect.stringContaining(words)])
        await drop(doc.id)
      },
    )
  },
)

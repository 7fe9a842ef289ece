import { openDoor } from '@innbyggarportal/cms/door'
import { toLexical } from '@innbyggarportal/cms/testing'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type Answer, type TestCms } from '../builders/open-cms.ts'
import { aDefinition, aKommune, aService, paragraph } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const AT_ONCE = 40
const made = z.object({ doc: z.looseObject({ id: z.string() }) })

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))(
  'names only one may have on %s',
  (_name, kind) => {
    let database: TestDatabase
    let cms: TestCms
    let [R, P] = ['', '']
    let [osteroy, vaksdal, sfo, pris] = ['', '', '', '']

    beforeAll(async () => {
      if (kind.missing) return
      database = await kind.start()
      const door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
      await door.importRecords([
        aKommune(),
        aKommune({ key: 'vaksdal', name: 'Vaksdal' }),
        aDefinition(),
        aService(),
        aService({ key: 'kulturskule', slug: 'kulturskule', title: { nn: 'Kulturskule' } }),
      ])
      await door.ensureDemoUsers(PASSWORD)
      await door.close()
      cms = await openCms(database)
      R = await cms.signIn('region@demo.example', PASSWORD)
      P = await cms.signIn('publiserer@osteroy.demo.example', PASSWORD)
      const idOf = async (collection: CollectionSlug, key: string) =>
        String((await cms.payload.find({ collection, where: { key: { equals: key } } })).docs[0]?.id)
      osteroy = await idOf('kommuner', 'osteroy')
      vaksdal = await idOf('kommuner', 'vaksdal')
      sfo = await idOf('services', 'sfo')
      pris = await idOf('fact-definitions', 'pris-sfo')
    })
    afterAll(async () => {
      await cms?.close()
      await database?.stop()
    })
    const test = it.skipIf(kind.missing !== undefined)

    const service = (title: string, rest: object = {}) => ({
      title,
      summary: toLexical(paragraph('Kort.')),
      themes: ['familie-og-barn'],
      serviceKind: 'offer',
      _status: 'published',
      ...rest,
    })
    const atOnce = (send: (index: number) => Promise<Answer>) =>
      Promise.all(Array.from({ length: AT_ONCE }, (_, index) => send(index)))
    const post = (path: string, body: object, as = R) => cms.request('POST', path, { as, body })
    const onlyOneGot = (answers: readonly Answer[], sentence: string) => {
      expect(answers.filter((a) => a.status === 201)).toHaveLength(1)
      for (const { status, sentences } of answers.filter((a) => a.status !== 201)) {
        expect(status).toBe(400)
        expect(sentences).toContain(sentence)
      }
    }
    const heldBy = async (id: string) =>
      (
        await cms.payload.find({ collection: 'reservations', where: { service: { equals: id } }, pagination: false })
      ).docs
        .map(({ kommune, address }) => `${kommune} ${address}`)
        .toSorted()

    test('forty at once who want one address: one gets it, and the others are told who', async () => {
      const answers = await atOnce((index) =>
        index % 2
          ? post('services', service('Symjehallen', { slug: 'symjehall', kommune: osteroy }), P)
          : post('services', service('Symjing', { slug: 'symjehall' }), R),
      )
      onlyOneGot(answers, 'Adressa «symjehall» er alt i bruk av «Symj')
    })

    test('forty services that are moved to one address at once: one gets it', async () => {
      const ids: string[] = []
      for (let index = 0; index < AT_ONCE; index += 1) {
        const owner = index % 2 ? { kommune: osteroy } : {}
        ids.push(made.parse((await post('services', service(`Flytt ${index}`, owner))).body).doc.id)
      }
      const answers = await atOnce((index) =>
        cms.request('PATCH', `services/${ids[index]}`, {
          as: index % 2 ? P : R,
          body: { slug: 'flytta', _status: 'published' },
        }),
      )
      const got = answers.map(({ status, sentences }) =>
        status === 200
          ? 'got it'
          : sentences.includes('Adressa «flytta» er alt i bruk av «Flytt')
            ? 'was told'
            : sentences,
      )
      expect([...new Set(got)].toSorted()).toEqual(['got it', 'was told'])
      const { docs } = await cms.payload.find({ collection: 'services', where: { slug: { equals: 'flytta' } } })
      const isShared = docs.some((d) => !d.kommune)
      expect(docs).toHaveLength(1)
      expect(got.filter((g) => g === 'got it')).toHaveLength(1)
      expect(await heldBy(docs[0]!.id)).toHaveLength(isShared ? 3 : 1)
    })

    test('forty at once who adapt one service for one kommune: one does', async () => {
      onlyOneGot(await atOnce(() => post('overrides', { kommune: osteroy, service: sfo }, P)), 'tilpassing')
    })

    test('forty at once who fill in one fact from one day: one does', async () => {
      const answers = await atOnce((index) =>
        post(
          'local-facts',
          {
            kommune: osteroy,
            scope: 'kommune',
            fact: pris,
            validFrom: '2031-01-01',
            value: { type: 'money', value: { ore: index } },
          },
          P,
        ),
      )
      onlyOneGot(answers, 'alt')
    })

    test('forty at once who send one old address on: one does', async () => {
      onlyOneGot(
        await atOnce(() => post('redirects', { kommune: osteroy, lang: 'nn', from: '/gamal', to: sfo }, P)),
        'Denne adressa har alt ei vidaresending.',
      )
    })

    test('forty at once with one key: one has it', async () => {
      const answers = await atOnce(() =>
        post('fact-definitions', { key: 'ny', type: 'text', label: { nn: 'Ny' }, fallback: { nn: 'x' } }),
      )
      onlyOneGot(answers, 'ny')
    })

    test('a new kommune holds the addresses of what is shared; one that goes lets them go', async () => {
      const { id } = made.parse(
        (await post('kommuner', { name: 'Modalen', slug: 'modalen', languages: ['nn'] })).body,
      ).doc
      expect(await heldBy(sfo)).toEqual([`${id} sfo`, `${osteroy} sfo`, `${vaksdal} sfo`, 'region sfo'].toSorted())
      const taken = await post('services', service('Vår SFO', { slug: 'sfo', kommune: id }))
      expect([taken.status, taken.sentences]).toEqual([400, expect.stringContaining('(regionen)')])
      expect((await cms.request('DELETE', `kommuner/${id}`, { as: R })).status).toBe(200)
      expect(await heldBy(sfo)).not.toContain(`${id} sfo`)
    })

    test('two kommuner may have one address each; a shared service may not have it then', async () => {
      expect((await post('services', service('Basseng', { slug: 'basseng', kommune: osteroy }), P)).status).toBe(201)
      expect((await post('services', service('Basseng', { slug: 'basseng', kommune: vaksdal }))).status).toBe(201)
      const shared = await post('services', service('Basseng', { slug: 'basseng' }))
      expect([shared.status, shared.sentences]).toEqual([400, expect.stringContaining('«Basseng»')])
    })

    test('an address that is left is free when nothing leads from it, and one that is drafted holds nothing', async () => {
      const { id } = made.parse((await post('services', service('Bading', { slug: 'bading' }))).body).doc
      expect((await cms.request('PATCH', `services/${id}?draft=true`, { as: R, body: { slug: 'tenkt' } })).status).toBe(
        200,
      )
      expect(await heldBy(id)).toContain('region bading')
      const moved = await cms.request('PATCH', `services/${id}`, {
        as: R,
        body: { slug: 'bade', _status: 'published' },
      })
      expect(moved.sentences).toBe('')
      expect(await heldBy(id)).toEqual([`${osteroy} bade`, `${vaksdal} bade`, 'region bade'].toSorted())
      const early = await post('services', service('Ny bading', { slug: 'bading' }))
      expect([early.status, early.sentences]).toEqual([400, expect.stringContaining('høyrde før til «Bading»')])
      await cms.payload.delete({ collection: 'redirects', where: { from: { equals: '/tenester/bading/' } } })
      expect((await post('services', service('Ny bading', { slug: 'bading' }))).status).toBe(201)
      expect((await cms.request('DELETE', `services/${id}`, { as: R })).status).toBe(200)
      expect(await heldBy(id)).toEqual([])
    })

    test('the index holds where nobody asks: past every hook, on the day of a fact that is moved too', async () => {
      const find = async (collection: CollectionSlug) =>
        (await cms.payload.find({ collection, pagination: false, showHiddenFields: true, depth: 0 })).docs as {
          id: string
          recordId?: string
        }[]
      const [first, second] = (await find('services')) as [{ id: string; recordId: string }, { id: string }]
      const stolen = cms.payload.db.updateOne({
        collection: 'services',
        id: second.id,
        data: { recordId: first.recordId },
      })
      await expect(stolen).rejects.toThrow()
      const [fact] = await find('local-facts')
      expect(fact?.recordId).toBe('localFact/osteroy/pris-sfo/2031-01-01')
      await cms.request('PATCH', `local-facts/${fact?.id}`, { as: P, body: { validFrom: '2032-01-01' } })
      expect((await find('local-facts'))[0]?.recordId).toBe('localFact/osteroy/pris-sfo/2032-01-01')
      for (const collection of ['services', 'overrides', 'kommuner', 'redirects', 'fact-definitions'] as const)
        for (const doc of await find(collection)) expect(doc.recordId, `${collection} ${doc.id}`).toMatch(/^\w+\/./)
    })

    test('nobody sees the name of a record over REST, or writes it', async () => {
      const one = await cms.request('GET', `services/${sfo}`, { as: R })
      expect(JSON.stringify(one.body)).not.toContain('recordId')
      await cms.request('PATCH', `services/${sfo}`, { as: R, body: { recordId: 'service/anna', _status: 'published' } })
      const stored = await cms.payload.findByID({ collection: 'services', id: sfo, showHiddenFields: true })
      expect(stored.recordId).toBe('service/sfo')
    })
  },
)

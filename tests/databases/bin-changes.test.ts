import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { toLexical } from '@innbyggarportal/cms/testing'
import { addDays, osloDate } from '@innbyggarportal/shared-content/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { whileFailing } from '../builders/plant-failures.ts'
import { aContact, aKommune, aRole, aService, paragraph } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const DAY = addDays(osloDate(new Date().toISOString()), 30)

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))(
  'what is not published of a deleted document, on %s',
  (_name, kind) => {
    let database: TestDatabase
    let door: Door
    let cms: TestCms
    const as: Record<string, string> = {}

    beforeAll(async () => {
      if (kind.missing) return
      database = await kind.start()
      door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
      await door.importRecords([
        aKommune(),
        aRole(),
        aContact({ key: 'kontoret', roles: [] }),
        aService({ key: 'lading', slug: 'lading', kommune: 'osteroy', title: { nn: 'Lading' } }),
      ])
      await door.ensureDemoUsers(PASSWORD)
      cms = await openCms(database)
      for (const name of ['redaktor', 'publiserer'])
        as[name] = await cms.signIn(`${name}@osteroy.demo.example`, PASSWORD)
    })
    afterAll(async () => {
      await cms?.close()
      await door?.close()
      await database?.stop()
    })
    const test = it.skipIf(kind.missing !== undefined)

    const send = async (who: string, method: string, path: string, body: object = {}) => {
      const answer = await cms.request(method, path, { as: as[who], body })
      expect(answer.sentences).toBe('')
      return answer.body
    }
    const idOf = async (collection: 'services' | 'contacts', key: string) =>
      String((await cms.payload.find({ collection, where: { key: { equals: key } }, depth: 0 })).docs[0]?.id)
    const propose = async (who: string, collection: string, document: string, rest: object) =>
      z
        .object({ doc: z.looseObject({ id: z.string() }) })
        .parse(await send(who, 'POST', 'changes', { collection, document, ...rest })).doc.id
    /** Of a document, all that is not published, without what its new id changes. */
    const openOf = async (document: string) =>
      (
        await cms.payload.find({
          collection: 'changes',
          where: {
            and: [{ document: { equals: document } }, { state: { in: ['draft', 'waiting', 'sentBack', 'approved'] } }],
          },
          sort: 'id',
          depth: 0,
          pagination: false,
        })
      ).docs.map(({ document: _document, updatedAt: _updatedAt, ...row }) => row)
    const binOf = async (document: string) =>
      String(
        (await cms.payload.find({ collection: 'bin', where: { document: { equals: document } }, depth: 0 })).docs[0]
          ?.id,
      )
    const restore = async (document: string) =>
      z.object({ id: z.string() }).parse(await send('publiserer', 'POST', `bin/${await binOf(document)}/restore`)).id
    const planned = async () => (await door.readSnapshot()).snapshot.planned?.length ?? 0

    test('goes with it, and is where it was when the document is put back', async () => {
      const lading = await idOf('services', 'lading')
      await propose('redaktor', 'services', lading, { field: 'owner', content: 'Teknisk', bundle: 'haust' })
      const waiting = await propose('redaktor', 'services', lading, { field: 'title', lang: 'nn', content: 'Lad' })
      await send('redaktor', 'POST', `changes/${waiting}/submit`)
      const plan = await propose('publiserer', 'services', lading, {
        field: 'slots.summary',
        content: { nn: paragraph('Frå nyttår.') },
        kind: 'legal',
        from: DAY,
      })
      await send('publiserer', 'POST', `changes/${plan}/publish`)
      const before = await openOf(lading)
      expect(before.map(({ state }) => state).toSorted()).toEqual(['approved', 'draft', 'waiting'])
      expect(await planned()).toBe(1)

      await send('publiserer', 'DELETE', `services/${lading}`)
      expect([await openOf(lading), await planned()]).toEqual([[], 0])
      const again = await restore(lading)
      expect(again).not.toBe(lading)
      expect(await openOf(again)).toEqual(before)
      expect(await planned()).toBe(1)
      await send('publiserer', 'POST', `changes/${waiting}/approve`)
      expect(await cms.payload.findByID({ collection: 'services', id: again, depth: 0 })).toMatchObject({
        title: 'Lad',
      })
      await send('redaktor', 'POST', 'changes/bundles/haust/submit')
    })

    test('content without drafts has its own back, too', async () => {
      const contact = await idOf('contacts', 'kontoret')
      await propose('redaktor', 'contacts', contact, { field: 'phone', content: '56 19 20 00' })
      const before = await openOf(contact)
      await send('publiserer', 'DELETE', `contacts/${contact}`)
      expect(await openOf(await restore(contact))).toEqual(before)
    })

    test('a new service that was planned as a whole is planned once', async () => {
      const { doc } = z
        .object({ doc: z.looseObject({ id: z.string() }) })
        .parse(
          await send('publiserer', 'POST', 'services?draft=true', {
            title: 'Bossauto',
            kommune: String((await cms.payload.find({ collection: 'kommuner' })).docs[0]?.id),
            themes: ['familie-og-barn'],
            serviceKind: 'offer',
            summary: toLexical(paragraph('Auto.')),
            changeKind: 'legal',
            inForceFrom: `${DAY}T12:00:00.000Z`,
          }),
        )
      expect(await openOf(doc.id)).toMatchObject([{ field: 'whole', state: 'approved', from: DAY }])
      await send('publiserer', 'DELETE', `services/${doc.id}`)
      expect(await openOf(await restore(doc.id))).toMatchObject([{ field: 'whole', state: 'approved', from: DAY }])
    })

    test('a failure at any write of putting it back leaves it in the bin with all of it', async () => {
      let contact = await idOf('contacts', 'kontoret')
      const before = await openOf(contact)
      expect(before).toHaveLength(1)
      for (let nth = 1; ; nth += 1) {
        expect(nth).toBeLessThan(30)
        await send('publiserer', 'DELETE', `contacts/${contact}`)
        const [deleted, row] = [contact, await binOf(contact)]
        const { hasFailed } = await whileFailing(cms.payload, nth, 'after', () =>
          cms.request('POST', `bin/${row}/restore`, { as: as['publiserer'] }),
        )
        const isInBin = (await cms.payload.count({ collection: 'bin', where: { id: { equals: row } } })).totalDocs > 0
        expect(await openOf(deleted)).toEqual([])
        contact = isInBin ? await restore(deleted) : await idOf('contacts', 'kontoret')
        expect(await openOf(contact), `write ${nth}`).toEqual(before)
        if (!hasFailed) break
      }
    })
  },
)

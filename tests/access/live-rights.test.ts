import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aContact, aDefinition, aFact, aKommune, aRole } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const REFUSED = 'blir lagra av den som publiserer'

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))(
  'what editors write live on %s',
  (_name, kind) => {
    let database: TestDatabase
    let door: Door
    let cms: TestCms
    const tokens: Record<string, string> = {}
    const ids: Record<string, string> = {}

    beforeAll(async () => {
      if (kind.missing) return
      database = await kind.start()
      door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
      await door.importRecords([
        aKommune(),
        aKommune({ key: 'vaksdal', name: 'Vaksdal' }),
        aRole(),
        aContact(),
        aContact({ key: 'post', name: { nn: 'Posten' }, roles: [] }),
        aDefinition(),
        aDefinition({ key: 'opningstid', type: 'hours', label: { nn: 'Opningstid' } }),
        aDefinition({ key: 'frist', type: 'text', label: { nn: 'Frist' } }),
        aFact(),
        aFact({ fact: 'opningstid', value: { type: 'hours', value: { weekly: [], special: [] } } }),
        aFact({ fact: 'frist', value: { type: 'text', value: { nn: '1. mars' } } }),
      ])
      await door.ensureDemoUsers(PASSWORD)
      cms = await openCms(database)
      for (const [who, email] of [
        ['R', 'region@demo.example'],
        ['E', 'redaktor@osteroy.demo.example'],
        ['P', 'publiserer@osteroy.demo.example'],
      ] as const)
        tokens[who] = await cms.signIn(email, PASSWORD)
      for (const collection of ['kommuner', 'contacts', 'fact-definitions'] as const)
        for (const doc of (await cms.payload.find({ collection, depth: 0 })).docs)
          ids[`${collection}/${doc.key}`] = doc.id
      for (const doc of (await cms.payload.find({ collection: 'local-facts', depth: 1 })).docs)
        ids[`local-facts/${(doc.fact as { key: string }).key}`] = doc.id
    })
    afterAll(async () => {
      await cms?.close()
      await door?.close()
      await database?.stop()
    })
    const test = it.skipIf(kind.missing !== undefined)
    const send = (who: string, method: string, path: string, body?: unknown) =>
      cms.request(method, path, { as: tokens[who], ...(body === undefined ? {} : { body }) })
    const allow = (kinds: Record<string, boolean>) =>
      send('R', 'PATCH', `kommuner/${ids['kommuner/osteroy']}`, {
        editorsWrite: { contacts: true, hours: true, facts: false, prices: false, ...kinds },
      })
    const price = (ore: number) => ({ value: { type: 'money', value: { ore } } })
    const hours = { weekly: [{ days: [1], opens: '09:00', closes: '15:00' }], special: [] }

    test('until somebody says otherwise: contacts and opening hours, and neither prices nor other facts', async () => {
      expect(
        (await send('E', 'PATCH', `contacts/${ids['contacts/post']}`, { phone: '56 00 00 01', hours })).status,
      ).toBe(200)
      expect(
        (
          await send('E', 'PATCH', `local-facts/${ids['local-facts/opningstid']}`, {
            value: { type: 'hours', value: hours },
          })
        ).status,
      ).toBe(200)
      expect((await send('E', 'PATCH', `local-facts/${ids['local-facts/pris-sfo']}`, price(100))).status).toBe(403)
      expect(
        (
          await send('E', 'PATCH', `local-facts/${ids['local-facts/frist']}`, {
            value: { type: 'text', value: { nn: 'x' } },
          })
        ).status,
      ).toBe(403)
    })

    test('a price is not hers by any verb or way', async () => {
      const id = ids['local-facts/pris-sfo']
      const definition = ids['fact-definitions/pris-sfo']
      const fresh = {
        fact: definition,
        scope: 'kommune',
        kommune: ids['kommuner/osteroy'],
        validFrom: '2030-01-01',
        ...price(1),
      }
      expect((await send('E', 'POST', 'local-facts', fresh)).status).toBe(403)
      expect((await send('E', 'DELETE', `local-facts/${id}`)).status).toBe(403)
      expect((await send('E', 'PATCH', `local-facts?where[id][equals]=${id}`, price(1))).body['docs']).toEqual([])
      expect(
        (await send('E', 'DELETE', `local-facts?where[kommune][exists]=true&where[fact][equals]=${definition}`)).body[
          'docs'
        ],
      ).toEqual([])
      const moved = await send('E', 'PATCH', `local-facts/${ids['local-facts/opningstid']}`, {
        fact: definition,
        ...price(1),
      })
      expect(moved.status).toBe(400)
      expect(moved.sentences).toContain('kan ikkje endrast')
      const { value } = await cms.payload.findByID({ collection: 'local-facts', id: id!, depth: 0 })
      expect(value).toEqual(aFact().value)
    })

    test('a publisher writes all of it, also the region', async () => {
      for (const who of ['P', 'R']) {
        expect((await send(who, 'PATCH', `local-facts/${ids['local-facts/pris-sfo']}`, price(323_000))).status).toBe(
          200,
        )
        expect((await send(who, 'PATCH', `contacts/${ids['contacts/post']}`, { phone: '56 00 00 02' })).status).toBe(
          200,
        )
      }
    })

    test('the region opens and closes each kind; nobody in the kommune does', async () => {
      for (const who of ['E', 'P'])
        expect(
          (await send(who, 'PATCH', `kommuner/${ids['kommuner/osteroy']}`, { editorsWrite: { prices: true } })).status,
        ).toBe(403)
      expect((await allow({ prices: true, contacts: false })).status).toBe(200)
      expect((await send('E', 'PATCH', `local-facts/${ids['local-facts/pris-sfo']}`, price(100))).status).toBe(200)
      expect(
        (await send('E', 'POST', 'contacts', { kommune: ids['kommuner/osteroy'], name: { nn: 'Ny' } })).status,
      ).toBe(403)
      const refused = await send('E', 'PATCH', `contacts/${ids['contacts/post']}`, { phone: '56 00 00 03' })
      expect([refused.status, refused.sentences]).toEqual([403, expect.stringContaining(`Kontaktar ${REFUSED}`)])
      expect(
        (
          await send('E', 'PATCH', `contacts/${ids['contacts/post']}`, {
            phone: '56 00 00 02',
            hours: { weekly: [], special: [] },
          })
        ).status,
      ).toBe(200)
      expect((await send('E', 'DELETE', `contacts/${ids['contacts/post']}`)).status).toBe(403)
      await allow({ hours: false })
      const closed = await send('E', 'PATCH', `contacts/${ids['contacts/post']}`, { hours })
      expect([closed.status, closed.sentences]).toEqual([403, expect.stringContaining(`Opningstider ${REFUSED}`)])
      await allow({})
    })

    test('what she may not write is not hers to write in the form either', async () => {
      const docAccess = async (collection: string, id: string | undefined) =>
        (await send('E', 'POST', `${collection}/access/${id}`, {})).body
      expect((await docAccess('local-facts', ids['local-facts/pris-sfo']))['update']).toBeUndefined()
      expect((await docAccess('local-facts', ids['local-facts/opningstid']))['update']).toMatchObject({
        permission: true,
      })
      await allow({ hours: false })
      const { fields } = (await docAccess('contacts', ids['contacts/post'])) as {
        fields: Record<string, true | { update?: unknown }>
      }
      const may = (field: string) =>
        fields[field] === true || (fields[field] as { update?: unknown })?.update !== undefined
      expect([may('phone'), may('hours')]).toEqual([true, false])
      await allow({})
    })

    test('the setting survives export and import', async () => {
      await allow({ prices: true })
      const [record] = (await door.exportRecords()).filter((r) => r.kind === 'kommune' && r.key === 'osteroy')
      expect(record).toMatchObject({ editorsWrite: ['contacts', 'hours', 'prices'] })
      expect(await door.importRecords([record])).toMatchObject({ unchanged: 1, refused: [] })
      expect(await door.importRecords([aKommune()])).toMatchObject({ updated: 1 })
      expect((await door.exportRecords()).find((r) => r.kind === 'kommune' && r.key === 'osteroy')).toMatchObject({
        editorsWrite: undefined,
      })
    })
  },
)

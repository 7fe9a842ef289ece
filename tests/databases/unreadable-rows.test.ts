import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { plant } from '../builders/plant.ts'
import { aContact, aDefinition, aFact, aKommune, aRole, aService } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const docs = z.object({ docs: z.array(z.looseObject({ id: z.string() })) })

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))(
  'a row that cannot be read, on %s',
  (_name, kind) => {
    let database: TestDatabase
    let door: Door
    let cms: TestCms
    const tokens: Record<string, string> = {}

    beforeAll(async () => {
      if (kind.missing) return
      database = await kind.start()
      door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
      await door.importRecords([
        aRole(),
        aKommune(),
        aKommune({ key: 'vaksdal', name: 'Vaksdal' }),
        aDefinition(),
        aFact(),
        aContact(),
        aContact({ kommune: 'vaksdal' }),
        aService(),
      ])
      await door.ensureDemoUsers(PASSWORD)
      cms = await openCms(database)
      for (const [who, email] of [
        ['R', 'region@demo.example'],
        ['E', 'redaktor@osteroy.demo.example'],
        ['P', 'publiserer@osteroy.demo.example'],
      ] as const)
        tokens[who] = await cms.signIn(email, PASSWORD)
    })
    afterAll(async () => {
      await cms?.close()
      await door?.close()
      await database?.stop()
    })
    const test = it.skipIf(kind.missing !== undefined)
    const idOf = async (collection: string, where: Record<string, string> = {}) => {
      const query = Object.entries(where)
        .map(([path, value]) => `&where[${path}][equals]=${value}`)
        .join('')
      return docs.parse(
        (await cms.request('GET', `${collection}?limit=1&sort=createdAt${query}`, { as: tokens['R'] })).body,
      ).docs[0]!.id
    }

    test.each([
      ['contacts', 'createdAt', 'x', 'x'],
      ['contacts', 'updatedAt', '', 7],
      ['contacts', 'hours', '{"a":', { $wrong: 1n }],
      ['contacts', 'phone', 12_345, { a: 1 }],
      ['local-facts', 'validFrom', '2027-13-45', '2027-13-45'],
      ['local-facts', 'value', 'x', null],
      ['local-facts', 'updatedAt', 'tull', null],
      ['kommuner', 'createdAt', '99999-01-01', 'x'],
      ['users', 'createdAt', 'x', 'x'],
      ['services', 'reviewedAt', 'x', 'x'],
      ['services', 'price', '[', 'x'],
      ['changes', 'at', 'x', 'x'],
    ])('in %s.%s stops no list, no reading and no answer', async (collection, field, sql, mongo) => {
      const id = await idOf(
        collection,
        collection === 'users'
          ? { email: 'redaktor@vaksdal.demo.example' }
          : collection === 'contacts' || collection === 'local-facts'
            ? { 'kommune.key': 'osteroy' }
            : {},
      )
      await plant(cms, database, { collection, id, field, sql, mongo })
      const all = Object.values(cms.payload.collections)
        .map((c) => c.config.slug)
        .filter((slug) => !slug.startsWith('payload-'))
      for (const [who, as] of Object.entries(tokens)) {
        for (const slug of all)
          expect((await cms.request('GET', `${slug}?limit=1000`, { as })).status, `${who} lists ${slug}`).toBeLessThan(
            404,
          )
        for (const path of ['publishing', 'accessibility-reports/of/osteroy'])
          expect((await cms.request('GET', path, { as })).status, `${who} asks ${path}`).toBeLessThan(405)
      }
      expect((await door.readSnapshot()).snapshot.kommuner.get('vaksdal')?.has('contact/vaksdal/sfo-kontor')).toBe(true)
      expect((await cms.request('GET', `${collection}/${id}`, { as: tokens['R'] })).status).toBe(200)
    })

    test('is named with what was lost, and is neither published nor in the way of others', async () => {
      const id = await idOf('local-facts', { 'kommune.key': 'osteroy' })
      await plant(cms, database, { collection: 'local-facts', id, field: 'validFrom', sql: 'x', mongo: 'x' })
      const { problems, snapshot } = await door.readSnapshot()
      expect(problems).toContainEqual({
        id: `row/local-facts/${id}`,
        message: {
          nn: expect.stringContaining('«Gjeld frå», kan ikkje lesast'),
          nb: expect.stringContaining('«Gjelder fra», kan ikke leses'),
          en: expect.stringContaining('“Valid from” cannot be read'),
        },
      })
      expect(
        [...(snapshot.kommuner.get('osteroy')?.keys() ?? [])].filter((name) => name.startsWith('localFact/')),
      ).toEqual([])
    })

    test('of a kind that is no content is named too', async () => {
      const id = await idOf('users', { email: 'redaktor@vaksdal.demo.example' })
      expect((await door.readSnapshot()).problems.map((p) => p.id)).toContain(`row/users/${id}`)
    })

    test('is mended by saving it', async () => {
      const id = await idOf('contacts', { 'kommune.key': 'osteroy' })
      await plant(cms, database, { collection: 'contacts', id, field: 'createdAt', sql: 'x', mongo: 'x' })
      expect(
        (
          await cms.request('PATCH', `contacts/${id}`, {
            as: tokens['E'],
            body: { name: { nn: 'Kontoret' }, phone: '56112233', hours: null },
          })
        ).sentences,
      ).toBe('')
      expect((await door.readSnapshot()).problems.map((p) => p.id)).not.toContain(`row/contacts/${id}`)
    })

    if (kind.name === 'SQLite')
      it('would stop its list if it were read as it stands', async () => {
        const id = await idOf('contacts', { 'kommune.key': 'vaksdal' })
        await plant(cms, database, { collection: 'contacts', id, field: 'createdAt', sql: 'x', mongo: 'x' })
        const { tables } = cms.payload.db as unknown as {
          tables: Record<string, Record<string, { mapFromDriverValue: (value: unknown) => unknown }>>
        }
        const column = tables['contacts']!['createdAt']!
        const tolerant = column.mapFromDriverValue
        column.mapFromDriverValue = (value) => value
        const { status } = await cms.request('GET', 'contacts', { as: tokens['R'] })
        column.mapFromDriverValue = tolerant
        expect([status, (await cms.request('GET', 'contacts', { as: tokens['R'] })).status]).toEqual([500, 200])
      })

    test('is deleted by whoever may', async () => {
      const id = await idOf('contacts', { 'kommune.key': 'osteroy' })
      for (const [field, sql, mongo] of [
        ['createdAt', 'x', 'x'],
        ['hours', '{', 7],
      ] as const)
        await plant(cms, database, { collection: 'contacts', id, field, sql, mongo })
      expect((await cms.request('DELETE', `contacts/${id}`, { as: tokens['E'] })).status).toBe(200)
    })
  },
)

import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { toLexical } from '@innbyggarportal/cms/testing'
import { canonicalJson, fromMillis, recordId, type IsoInstant } from '@innbyggarportal/shared-content/contract'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aContact, aKommune, anOverride, aRole, aService, paragraph } from '../builders/records.ts'

const text = (words: string) => toLexical(paragraph(words))

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))(
  'how it was on a day that has been, on %s',
  (_name, kind) => {
    let database: TestDatabase
    let door: Door
    let cms: TestCms
    let now = Date.parse('2027-03-01T09:00:00.000Z')
    /** What was published at moments, by the name of each record. */
    const past: [IsoInstant, Record<string, string>][] = []
    const test = it.skipIf(kind.missing !== undefined)
    const told = async (at: IsoInstant) => {
      const { snapshot } = await door.readSnapshot()
      const { shared, kommuner } = await door.readPast(snapshot, { kommune: 'osteroy', at })
      return Object.fromEntries(
        [...shared.values(), ...(kommuner.get('osteroy')?.values() ?? [])].map(({ value }) => [
          recordId(value),
          canonicalJson(value),
        ]),
      )
    }
    const remember = async () => {
      const at = fromMillis(now)
      past.push([at, await told(at)])
      vi.setSystemTime((now += 86_400_000))
    }

    beforeAll(async () => {
      if (kind.missing) return
      vi.useFakeTimers({ toFake: ['Date'], now })
      database = await kind.start()
      door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
      await door.importRecords([
        aKommune(),
        aRole(),
        aContact(),
        aService({ slots: { whatYouGet: { nn: paragraph('Leik.') } } }),
        aService({ key: 'ferje' }),
        anOverride({ slots: { whatYouGet: { mode: 'replace', content: { nn: paragraph('Skog.') } } } }),
      ])
      cms = await openCms(database)
      vi.setSystemTime((now += 1000))
    })
    afterAll(async () => {
      vi.useRealTimers()
      await cms?.close()
      await door?.close()
      await database?.stop()
    })
    const idOf = async (collection: 'services' | 'overrides' | 'contacts', where: object) =>
      String((await cms.payload.find({ collection, where: where as never, depth: 0 })).docs[0]?.id)

    test('is told of every record, whatever was written, taken down and deleted since', async () => {
      await remember()
      const sfo = await idOf('services', { key: { equals: 'sfo' } })
      const at = { collection: 'services', id: sfo, locale: 'nn' } as const
      await cms.payload.update({ ...at, data: { _status: 'published', whatYouGet: text('Leik og song.') } as never })
      await remember()
      const own = await idOf('overrides', {})
      await cms.payload.update({
        collection: 'overrides',
        id: own,
        locale: 'nn',
        data: { _status: 'published', whatYouGet: { mode: 'inherit' } },
      })
      await cms.payload.update({ collection: 'contacts', id: await idOf('contacts', {}), data: { phone: '56192100' } })
      await remember()
      await cms.payload.update({ ...at, data: { _status: 'draft' } })
      await cms.payload.delete({ collection: 'services', id: await idOf('services', { key: { equals: 'ferje' } }) })
      await remember()

      const [first, second, third, last] = past.map(([, records]) => records)
      expect(first!['service/sfo']).toContain('Leik.')
      expect(second!['service/sfo']).toContain('Leik og song.')
      expect(second!['override/osteroy/sfo']).toContain('"mode":"replace"')
      expect(third!['override/osteroy/sfo']).toContain('"mode":"inherit"')
      expect(third!['contact/osteroy/sfo-kontor']).toContain('56192100')
      expect(Object.keys(third!)).toContain('service/ferje')
      expect(Object.keys(last!).filter((name) => name.startsWith('service/'))).toEqual([])
      for (const [moment, records] of past) expect(await told(moment), moment).toEqual(records)
      expect(Object.keys(await told('2027-02-01T00:00:00.000Z')), 'before there was anything').toEqual([])
    })

    test('goes back to what was found when the history began', async () => {
      await cms.payload.delete({ collection: 'changes', where: { target: { like: 'contact/' } } })
      const before = fromMillis(now)
      vi.setSystemTime((now += 1000))
      expect((await told(before))['contact/osteroy/sfo-kontor'], 'nothing is told: it is as it stands').toContain(
        '56192100',
      )
      await cms.payload.update({ collection: 'contacts', id: await idOf('contacts', {}), data: { phone: '56192200' } })
      expect((await told(before))['contact/osteroy/sfo-kontor']).toContain('56192100')
      expect((await told(fromMillis(now)))['contact/osteroy/sfo-kontor']).toContain('56192200')
    })
  },
)

import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { saidIn } from '../builders/said-in.ts'
import { aContact, aDefinition, aKommune, aService } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))(
  'numbers that cannot be right, on %s',
  (_name, kind) => {
    let database: TestDatabase
    let door: Door
    let cms: TestCms
    let region: string
    const ids: Record<string, string> = {}

    beforeAll(async () => {
      if (kind.missing) return
      database = await kind.start()
      door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
      await door.importRecords([aKommune(), aService()])
      await door.ensureDemoUsers(PASSWORD)
      cms = await openCms(database)
      region = await cms.signIn('region@demo.example', PASSWORD)
      for (const collection of ['kommuner', 'services'] as const)
        for (const doc of (await cms.payload.find({ collection })).docs) ids[String(doc.key)] = doc.id
    })
    afterAll(async () => {
      await cms?.close()
      await door?.close()
      await database?.stop()
    })
    const test = it.skipIf(kind.missing !== undefined)
    const post = (collection: string, body: unknown) => cms.request('POST', collection, { as: region, body })

    test('a number or an address that a contact has is refused as a fact of the same kommune, and named', async () => {
      await door.importRecords([
        aDefinition({ key: 'vakt', type: 'phone' }),
        aDefinition({ key: 'oppmote', type: 'text' }),
        aContact({
          key: 'vakta',
          name: { nn: 'Døgnvakta' },
          roles: [],
          phone: '55550108',
          address: { street: 'Demovegen 2', postalCode: '5282', city: 'Lonevåg' },
        }),
      ])
      const { docs } = await cms.payload.find({ collection: 'fact-definitions', pagination: false })
      const fill = (key: string, value: unknown) =>
        post('local-facts', {
          fact: docs.find((d) => d.key === key)!.id,
          scope: 'kommune',
          kommune: ids['osteroy'],
          value,
        })
      const same = await fill('vakt', { type: 'phone', value: '+47 55 55 01 08' })
      expect([same.status, same.sentences]).toEqual([
        400,
        expect.stringContaining('Nummeret står alt på kontakten «Døgnvakta».'),
      ])
      const street = await fill('oppmote', { type: 'text', value: { nn: 'Demovegen 2, 5282 Lonevåg' } })
      expect(street.sentences).toContain('Adressa står alt på kontakten «Døgnvakta».')
      expect((await fill('vakt', { type: 'phone', value: '55550199' })).status).toBe(201)
    })

    test('two numbers of a kommune on one day are refused, written or imported', async () => {
      const kommunenummer = [
        { number: '1263', validFrom: '2014-01-01' },
        { number: '4631', validFrom: '2019-06-01' },
      ]
      const answer = await cms.request('PATCH', `kommuner/${ids['osteroy']}`, { as: region, body: { kommunenummer } })
      expect([answer.status, answer.sentences]).toEqual([400, expect.stringContaining('eitt nummer om gongen')])
      const { refused } = await door.importRecords([aKommune({ kommunenummer })])
      expect(refused.map(({ path }) => path)).toEqual(['kommunenummer'])
    })

    test('a day that no month has is refused in a deadline and in a fact, written or imported', async () => {
      const february = { month: 2, day: 31 }
      const deadlines = [{ id: 'a', what: { nn: 'Søknad' }, date: february }]
      const body = { deadlines, _status: 'published' }
      const answer = await cms.request('PATCH', `services/${ids['sfo']}`, { as: region, body })
      expect([answer.status, answer.sentences]).toEqual([400, expect.stringContaining('Datoen 31.2. finst ikkje')])
      const { refused } = await door.importRecords([
        aService({ key: 'februar', slots: { deadlines } }),
        aDefinition({ key: 'dag', type: 'date' }),
        { kind: 'localFact', fact: 'dag', scope: 'national', value: { type: 'date', value: february } },
      ])
      expect(refused.map(({ index }) => index).toSorted()).toEqual([0, 2])
      for (const { message } of saidIn('nn', refused)) expect(message).toContain('Datoen 31.2. finst ikkje')
    })
  },
)

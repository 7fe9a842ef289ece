import { openDoor } from '@innbyggarportal/cms/door'
import { contact as contactOf } from '@innbyggarportal/shared-content/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases } from '../builders/databases.ts'
import { aKommune } from '../builders/records.ts'
import { openRegionOfTwo, type RegionOfTwo } from './region-of-two.ts'

const made = z.object({ doc: z.looseObject({ id: z.string() }) })
const WEEK = { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '15:00' }
const OVERLAP = { weekly: [WEEK, { ...WEEK, opens: '10:00' }] }
const OVERLAPS = 'To opningstider på same dag går over i kvarandre'

describe.each(bothDatabases)('hours and days, on $name', (kind) => {
  let region: RegionOfTwo
  beforeAll(async () => {
    region = await openRegionOfTwo(kind)
  })
  afterAll(() => region?.close())
  const send = (method: string, path: string, body: object) =>
    region.cms.request(method, path, { as: region.tokens.P, body })

  it.each([
    ['2026-12-31T23:30:00.000Z', '2027-01-01'],
    ['2027-06-30T22:15:00.000Z', '2027-07-01'],
    ['2027-10-31T22:59:00.000Z', '2027-10-31'],
    ['2027-03-28', '2027-03-28'],
  ])('a value from %s holds from %s, whoever sent it', async (sent, day) => {
    const id = await region.make('local-facts', 'own')
    const { status } = await send('PATCH', `local-facts/${id}`, { validFrom: sent })
    expect(status).toBe(200)
    const doc = await region.cms.payload.findByID({ collection: 'local-facts', id, depth: 0 })
    expect(doc.validFrom).toBe(`${day}T12:00:00.000Z`)
  })

  it('refuses hours that contradict themselves, with a sentence', async () => {
    const id = await region.make('contacts', 'own')
    const answer = await send('PATCH', `contacts/${id}`, { hours: OVERLAP })
    expect(answer).toMatchObject({ status: 400, sentences: expect.stringContaining(OVERLAPS) })
    const twice = await send('PATCH', `contacts/${id}`, { hours: { weekly: [{ ...WEEK, days: [1, 1] }] } })
    expect(twice.sentences).toContain('Same vekedag står to gonger')
  })

  it('takes a kind, seasons, past midnight and by appointment', async () => {
    const id = await region.make('contacts', 'own')
    const season = {
      label: { nn: 'Sommartid' },
      from: { month: 6, day: 15 },
      to: { month: 8, day: 15 },
      weekly: [WEEK],
    }
    for (const hours of [
      { kind: 'office', weekly: [WEEK], seasons: [season], isOpenOnHolidays: true },
      { kind: 'phone', weekly: [{ days: [5, 6], opens: '22:00', closes: '02:00' }] },
      { kind: 'always' },
      { kind: 'appointment' },
    ])
      expect(await send('PATCH', `contacts/${id}`, { hours })).toMatchObject({ status: 200 })
  })

  it('lets hours be that stood before, so that the rest of the contact can be saved', async () => {
    const id = await region.make('contacts', 'own')
    await region.cms.payload.db.updateOne({ collection: 'contacts', id, data: { hours: OVERLAP } as never })
    expect(await send('PATCH', `contacts/${id}`, { phone: '55550299' })).toMatchObject({ status: 200 })
    const { status } = await send('PATCH', `contacts/${id}`, { hours: { ...OVERLAP, kind: 'office' } })
    expect(status).toBe(400)
  })

  it('refuses them of an import', async () => {
    const { url, dataDir } = await kind.start()
    const door = await openDoor({ databaseUrl: url, dataDir })
    const record = { kind: 'contact', key: 'fra-fil', kommune: 'osteroy', name: { nn: 'Frå fil' }, hours: OVERLAP }
    const { refused } = await door.importRecords([aKommune(), contactOf.parse(record)])
    expect(JSON.stringify(refused)).toContain(OVERLAPS)
    await door.close()
  })

  it('keeps the special days of a kommune', async () => {
    const specialDays = [{ date: '2026-12-24', opens: '08:00', closes: '12:00' }]
    const path = `kommuner/${region.kommune.own}`
    const asAdministrator = (body: object) => region.cms.request('PATCH', path, { as: region.tokens.A, body })
    const answer = await asAdministrator({ specialDays })
    expect(answer.status).toBe(200)
    expect(made.parse(answer.body).doc['specialDays']).toEqual(specialDays)
    expect((await asAdministrator({ specialDays: [...specialDays, { date: '2026-12-24' }] })).sentences).toContain(
      'både som stengt og som open',
    )
  })
})

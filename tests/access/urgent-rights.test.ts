import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bothDatabases } from '../builders/databases.ts'
import { openRegionOfTwo, type RegionOfTwo } from './region-of-two.ts'
import type { Who } from './rules.ts'

const HOURS = { weekly: [{ days: [1], opens: '09:00', closes: '15:00' }], special: [] }

describe.each(bothDatabases)('when it is urgent, on $name', (kind) => {
  let region: RegionOfTwo
  beforeAll(async () => {
    region = await openRegionOfTwo(kind)
  })
  afterAll(() => region?.close())
  const patch = async (who: Who, path: string, body: unknown) =>
    (await region.cms.request('PATCH', path, { as: region.tokens[who], body })).status

  it.each(['D', 'C'] as const)(
    '%s changes phones and opening hours of her own kommune, and no more of a contact',
    async (who) => {
      const [own, foreign] = [await region.make('contacts', 'own'), await region.make('contacts', 'foreign')]
      expect(await patch(who, `contacts/${own}`, { phone: '56 00 00 09' })).toBe(200)
      expect(await patch(who, `contacts/${own}`, { phone: '56 00 00 10', hours: HOURS })).toBe(200)
      for (const change of [
        { email: 'ny@osteroy.no' },
        { name: { nn: 'Ny' } },
        { isMain: true },
        { phone: '1', url: 'https://x.no' },
      ])
        expect(await patch(who, `contacts/${own}`, change), JSON.stringify(change)).not.toBe(200)
      expect(await patch(who, `contacts/${foreign}`, { phone: '56 00 00 09' })).toBe(403)
      const { phone, email } = await region.cms.payload.findByID({ collection: 'contacts', id: own, depth: 0 })
      expect([phone?.replaceAll(' ', ''), email ?? null]).toEqual(['56000010', null])
    },
  )

  it('a phone is opened for editors together with the rest of a contact', async () => {
    const own = await region.make('contacts', 'own')
    expect(await patch('E', `contacts/${own}`, { phone: '56 00 00 09' })).toBe(200)
    expect(await patch('R', `kommuner/${region.kommune.own}`, { editorsWrite: { contacts: false, hours: true } })).toBe(
      200,
    )
    expect(await patch('E', `contacts/${own}`, { phone: '56 00 00 11' })).toBe(403)
    expect(await patch('E', `contacts/${own}`, { hours: HOURS })).toBe(200)
  })

  it('a crisis lead publishes texts at once and takes the portal back; a duty officer does neither', async () => {
    const [service, override] = [await region.make('services', 'own'), await region.make('overrides', 'own')]
    const published = { _status: 'published' }
    expect(await patch('C', `services/${service}`, { ...published, owner: 'Kriseleiinga' })).toBe(200)
    expect(await patch('C', `overrides/${override}`, { ...published, whatYouGet: { mode: 'hide' } })).toBe(200)
    for (const path of [`services/${service}`, `overrides/${override}`])
      expect(await patch('D', path, { ...published, owner: 'Ei anna' })).toBe(403)
    const order = { kommune: region.kommune.own, order: 'rollback', why: 'Feil nummer' }
    const sent = async (who: Who) =>
      (await region.cms.request('POST', 'portal-orders', { as: region.tokens[who], body: order })).status
    expect([await sent('C'), await sent('D'), await sent('L')]).toEqual([201, 403, 403])
  })
})

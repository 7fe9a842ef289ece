import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases } from '../builders/databases.ts'
import { openRegionOfTwo, type RegionOfTwo } from './region-of-two.ts'
import type { Who } from './rules.ts'

type Rows = { role: string; kommune?: string | null }[]
const made = z.object({ doc: z.object({ id: z.string() }) })
const PASSWORD = 'eit-heilt-nytt-passord-1'

describe.each(bothDatabases)('the administrator of a kommune, on $name', (kind) => {
  let region: RegionOfTwo
  let own: string
  let foreign: string
  beforeAll(async () => {
    region = await openRegionOfTwo(kind)
    own = region.kommune.own
    foreign = region.kommune.foreign
  })
  afterAll(() => region?.close())

  const send = (who: Who, method: string, path: string, body?: unknown) =>
    region.cms.request(method, path, { as: region.tokens[who], ...(body === undefined ? {} : { body }) })
  let people = 0
  /** Makes an account past all rules. */
  const hire = async (...roles: Rows) => {
    const name = `Person ${(people += 1)}`
    const data = { name, email: `person${people}@demo.example`, password: PASSWORD, roles: roles as never }
    return (await region.cms.payload.create({ collection: 'users', data })).id
  }
  const rolesOf = async (id: string) =>
    (await region.cms.payload.findByID({ collection: 'users', id, depth: 0 })).roles?.map((r) => [r.role, r.kommune])
  const me = async (who: Who) =>
    z.object({ user: z.object({ id: z.string() }) }).parse((await send(who, 'GET', 'users/me')).body).user.id

  it('makes an account with roles in her kommune, and no other', async () => {
    const make = (roles: Rows) => {
      people += 1
      const email = `ny${people}@demo.example`
      return send('A', 'POST', 'users', { name: `Ny ${people}`, email, password: PASSWORD, roles })
    }
    expect((await make([{ role: 'kommunePublisher', kommune: own }])).status).toBe(201)
    expect((await make([{ role: 'kommuneAdministrator', kommune: own }])).status).toBe(201)
    for (const roles of [
      [{ role: 'reader', kommune: foreign }],
      [{ role: 'regionEditor' }],
      [{ role: 'regionAdministrator', kommune: own }],
      [{ role: 'reader', kommune: own }, { role: 'reader' }],
      [
        { role: 'reader', kommune: own },
        { role: 'kommuneEditor', kommune: foreign },
      ],
    ]) {
      const { status } = await make(roles)
      expect([400, 403], JSON.stringify(roles)).toContain(status)
    }
    expect(await make([])).toMatchObject({ status: 400, sentences: expect.stringContaining('minst éi rolle') })
  })

  it('sees the accounts of her kommune and her own, and no other', async () => {
    const seen = z.object({ docs: z.array(z.looseObject({ id: z.string() })) })
    const [hers, theirs, nobodys] = [
      await hire({ role: 'reader', kommune: own }),
      await hire({ role: 'reader', kommune: foreign }),
      await hire(),
    ]
    const ids = seen.parse((await send('A', 'GET', 'users?limit=1000')).body).docs.map(({ id }) => id)
    expect([hers, await me('A'), theirs, nobodys, await me('R')].map((id) => ids.includes(id))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    for (const who of ['E', 'P', 'D', 'C', 'L', 'W', 'U'] as const)
      expect(seen.parse((await send(who, 'GET', 'users?limit=1000')).body).docs.map(({ id }) => id)).toEqual([
        await me(who),
      ])
  })

  it('gives and takes roles in her kommune, and leaves the others alone', async () => {
    const id = await hire({ role: 'kommuneEditor', kommune: own }, { role: 'kommunePublisher', kommune: foreign })
    const keep = { role: 'kommunePublisher', kommune: foreign }
    expect(
      (await send('A', 'PATCH', `users/${id}`, { roles: [{ role: 'crisisLead', kommune: own }, keep] })).status,
    ).toBe(200)
    expect(await rolesOf(id)).toEqual([
      ['crisisLead', own],
      ['kommunePublisher', foreign],
    ])
    for (const roles of [
      [{ role: 'crisisLead', kommune: own }],
      [{ role: 'kommuneAdministrator', kommune: foreign }, keep],
      [keep, { role: 'regionPublisher' }],
    ])
      expect((await send('A', 'PATCH', `users/${id}`, { roles })).status, JSON.stringify(roles)).not.toBe(200)
    expect(await rolesOf(id)).toEqual([
      ['crisisLead', own],
      ['kommunePublisher', foreign],
    ])
  })

  it('cannot take over an account that may more than hers: neither its password, its address nor its stand-in', async () => {
    for (const more of [{ role: 'regionAdministrator' }, { role: 'reader', kommune: foreign }]) {
      const id = await hire({ role: 'kommuneEditor', kommune: own }, more)
      for (const change of [
        { password: PASSWORD + 'x' },
        { email: 'vond@demo.example' },
        { name: 'Ei anna heilt' },
        { standIn: { account: await me('A'), from: '2027-01-01', to: '2027-12-31' } },
      ]) {
        const answer = await send('A', 'PATCH', `users/${id}`, change)
        expect([answer.status, answer.sentences]).toEqual([403, expect.stringContaining('andre stader')])
      }
      expect((await send('A', 'DELETE', `users/${id}`)).status).toBe(403)
      expect((await send('A', 'DELETE', `users?where[id][equals]=${id}`)).body['docs']).toEqual([])
      expect(await rolesOf(id)).toHaveLength(2)
    }
  })

  it('manages an account that is wholly hers, and deletes it', async () => {
    const id = await hire({ role: 'kommuneEditor', kommune: own })
    const standIn = { account: await me('P'), from: '2027-07-01', to: '2027-07-31' }
    expect((await send('A', 'PATCH', `users/${id}`, { name: 'Ein annan', standIn })).status).toBe(200)
    const back = { account: await me('P'), from: '2027-07-31', to: '2027-07-01' }
    expect(await send('A', 'PATCH', `users/${id}`, { standIn: back })).toMatchObject({
      status: 400,
      sentences: expect.stringContaining('Den siste dagen'),
    })
    expect((await send('A', 'DELETE', `users/${id}`)).status).toBe(200)
  })

  it('nobody gives herself a role, nor a stand-in', async () => {
    for (const who of ['E', 'P', 'D', 'C', 'L', 'W', 'U'] as const) {
      const id = await me(who)
      const before = await rolesOf(id)
      const standIn = { account: await me('R'), from: '2027-01-01', to: '2027-12-31' }
      await send(who, 'PATCH', `users/${id}`, { roles: [{ role: 'regionAdministrator' }], standIn })
      expect(await rolesOf(id), who).toEqual(before)
      expect((await region.cms.payload.findByID({ collection: 'users', id, depth: 0 })).standIn?.account ?? null).toBe(
        null,
      )
    }
    // Passing by the second pair of eyes is given by another.
    const id = await me('A')
    const roles = [
      { role: 'kommuneAdministrator', kommune: own },
      { role: 'crisisLead', kommune: own },
    ]
    expect(await send('A', 'PATCH', `users/${id}`, { roles })).toMatchObject({
      status: 403,
      sentences: expect.stringContaining('ikkje gi meir enn du har'),
    })
  })

  it('whoever stands in is deleted, and then nobody does', async () => {
    const gone = await hire({ role: 'reader', kommune: own })
    const standIn = { account: gone, from: '2027-07-01', to: '2027-07-31' }
    // Of an account she may change nothing else of, too.
    const away = await hire({ role: 'kommunePublisher', kommune: own }, { role: 'reader', kommune: foreign })
    expect((await send('R', 'PATCH', `users/${away}`, { standIn })).status).toBe(200)
    expect((await send('A', 'DELETE', `users/${gone}`)).status).toBe(200)
    const { standIn: left } = await region.cms.payload.findByID({ collection: 'users', id: away, depth: 0 })
    expect(left?.account ?? null).toBe(null)
  })

  it('sets her kommune up, but not what it is, nor another', async () => {
    const settings = {
      welcome: { nn: 'Velkomen' },
      theme: { primary: '#00539b', accent: '#7a1f5c' },
      editorsWrite: { prices: true },
      review: { texts: 'two' },
      accessibilityStatement: 'https://uustatus.no/nn/erklaringer/publisert/demo',
    }
    expect((await send('A', 'PATCH', `kommuner/${own}`, settings)).status).toBe(200)
    expect((await send('A', 'PATCH', `kommuner/${foreign}`, settings)).status).toBe(403)
    for (const change of [
      { name: 'Øya' },
      { slug: 'oya' },
      { domain: 'oya.no' },
      { languages: ['nb'] },
      { isDemo: true },
      { kommunenummer: [{ number: '4630', validFrom: '2020-01-01' }] },
    ]) {
      const answer = await send('A', 'PATCH', `kommuner/${own}`, change)
      expect([answer.status, answer.sentences], JSON.stringify(change)).toEqual([
        403,
        expect.stringContaining('administratoren i regionen'),
      ])
    }
    // What she was refused is nobody's.
    for (const domain of ['oya.no', null])
      expect((await send('R', 'PATCH', `kommuner/${foreign}`, { domain })).sentences).toBe('')
    // What a form sends along unchanged is no change.
    const whole = await region.cms.payload.findByID({ collection: 'kommuner', id: own, depth: 0, locale: 'nn' })
    expect((await send('A', 'PATCH', `kommuner/${own}`, { ...whole, welcome: { nn: 'Hei' } })).status).toBe(200)
    for (const who of ['E', 'P', 'C', 'W', 'U'] as const)
      expect((await send(who, 'PATCH', `kommuner/${own}`, { welcome: { nn: 'x' } })).status, who).toBe(403)
    const { fields } = (await send('A', 'POST', `kommuner/access/${own}`, {})).body as {
      fields: Record<string, true | { update?: unknown }>
    }
    const writes = (field: string) =>
      fields[field] === true || (fields[field] as { update?: unknown })?.update !== undefined
    expect([writes('welcome'), writes('review'), writes('name'), writes('domain')]).toEqual([true, true, false, false])
  })

  it('publishes as a publisher does', async () => {
    const body = { ...(await region.fields('overrides', 'own')), _status: 'published' }
    expect(made.safeParse((await send('A', 'POST', 'overrides', body)).body).success).toBe(true)
  })
})

import { reviewerFor } from '@innbyggarportal/cms/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRegionOfTwo, type RegionOfTwo } from '../access/region-of-two.ts'
import { PEOPLE, type Who } from '../access/rules.ts'
import { bothDatabases } from '../builders/databases.ts'

const NOON = new Date('2027-07-10T12:00:00.000Z')

describe.each(bothDatabases)('who must see a change, on $name', (kind) => {
  let region: RegionOfTwo
  const ids: Partial<Record<Who, string>> = {}
  const users: Partial<Record<Who, object>> = {}
  beforeAll(async () => {
    region = await openRegionOfTwo(kind, true)
    const { payload } = region.cms
    // One of each role in Osterøy; two who publish there: the publisher and the administrator.
    const { docs } = await payload.find({ collection: 'users', depth: 0, pagination: false })
    for (const who of Object.keys(PEOPLE) as Who[]) {
      const found = docs.find(({ roles }) =>
        roles?.some((r) => r.role === PEOPLE[who] && (r.kommune ?? region.kommune.own) === region.kommune.own),
      )
      ids[who] = found?.id
      users[who] = found
    }
  })
  afterAll(() => region?.close())

  const asked = async (who: Who, by: Who, target: string, field: string, now = NOON) => {
    const [recordKind = '', ...key] = target.split('/')
    const req = { payload: region.cms.payload, user: users[who], context: {} }
    const isShared = recordKind === 'service' && key[0] === 'sfo'
    const change = {
      target: { kind: recordKind as 'service', key: key.join('/') },
      field,
      state: 'draft' as const,
      by: ids[by]!,
      kommune: isShared ? undefined : region.kommune.own,
    }
    const review = await reviewerFor(req as never, change, now)
    return `${review?.eyes}: ${review?.steps.map(({ step }) => step).join(' ')}`
  }
  const set = (data: object) =>
    region.cms.payload.update({ collection: 'kommuner', id: region.kommune.own, data: data as never })
  const standIn = (who: Who, account: Who | null) =>
    region.cms.payload.update({
      collection: 'users',
      id: ids[who]!,
      data: {
        standIn:
          account === null
            ? { account: null, from: null, to: null }
            : { account: ids[account]!, from: '2027-07-10T12:00:00.000Z', to: '2027-07-12T12:00:00.000Z' },
      },
    })

  it('is as usual until somebody says otherwise: contacts one, prices and texts two', async () => {
    expect({
      phone: await asked('P', 'P', 'contact/osteroy/post', 'phone'),
      price: await asked('P', 'P', 'localFact/osteroy/pris-sfo/always', 'value'),
      text: await asked('P', 'P', 'override/osteroy/sfo', 'slots.price'),
      others: await asked('P', 'E', 'override/osteroy/sfo', 'slots.price'),
      editor: await asked('E', 'E', 'override/osteroy/sfo', 'slots.price'),
      reader: await asked('L', 'E', 'override/osteroy/sfo', 'slots.price'),
      crisis: await asked('C', 'C', 'override/osteroy/sfo', 'slots.price'),
      duty: await asked('D', 'D', 'contact/osteroy/post', 'phone'),
    }).toEqual({
      phone: 'two: publish submit drop',
      price: 'four: submit drop',
      text: 'four: submit drop',
      others: 'four: submit drop',
      editor: 'four: submit drop',
      reader: 'four: ',
      crisis: 'two: publish submit drop',
      duty: 'two: publish submit drop',
    })
  })

  it('is what the kommune says, for its own', async () => {
    await set({ review: { contacts: 'four', facts: 'two', texts: 'two' } })
    expect([
      await asked('P', 'P', 'contact/osteroy/post', 'email'),
      await asked('P', 'P', 'localFact/osteroy/pris-sfo/always', 'value'),
      await asked('P', 'P', 'override/osteroy/sfo', 'summary'),
      await asked('D', 'D', 'contact/osteroy/post', 'hours'),
    ]).toEqual([
      'four: submit drop',
      'two: publish submit drop',
      'two: publish submit drop',
      'two: publish submit drop',
    ])
    await set({ review: { contacts: 'two', facts: 'four', texts: 'four' } })
  })

  it('is what the region says, for what is shared', async () => {
    const { docs } = await region.cms.payload.find({ collection: 'region-settings', depth: 0 })
    expect(docs).toHaveLength(1)
    expect(await asked('U', 'U', 'service/sfo', 'title')).toBe('four: submit drop')
    await region.cms.payload.update({
      collection: 'region-settings',
      id: docs[0]!.id,
      data: { review: { texts: 'two' } },
    })
    expect(await asked('U', 'U', 'service/sfo', 'title')).toBe('two: publish submit drop')
    expect([await asked('W', 'W', 'service/sfo', 'title'), await asked('P', 'P', 'service/sfo', 'title')]).toEqual([
      'two: submit drop',
      'two: drop',
    ])
  })

  it('a stand-in approves on the days she stands in, by days in Norway', async () => {
    await standIn('P', 'E')
    const others = (now: string) => asked('E', 'A', 'override/osteroy/sfo', 'summary', new Date(now))
    await set({ review: { texts: 'two' } })
    expect([
      await others('2027-07-09T21:59:00.000Z'),
      await others('2027-07-09T22:01:00.000Z'),
      await others('2027-07-12T21:59:00.000Z'),
      await others('2027-07-12T22:01:00.000Z'),
    ]).toEqual(['two: submit', 'two: publish submit drop', 'two: publish submit drop', 'two: submit'])
    await set({ review: { texts: 'four' } })
    await standIn('P', null)
  })

  it('a write straight to what is live is held to the same, where there are drafts to send in', async () => {
    const own = await region.make('overrides', 'own')
    const publish = (who: Who, body: object) =>
      region.cms.request('PATCH', `overrides/${own}`, { as: region.tokens[who], body })
    const hide = { whatYouGet: { mode: 'hide' } }
    for (const who of ['P', 'A', 'R'] as const) {
      const answer = await publish(who, hide)
      expect([who, answer.status, answer.sentences]).toEqual([
        who,
        409,
        expect.stringContaining('Ein annan må sjå dette før det blir publisert: «'),
      ])
    }
    expect((await publish('C', hide)).sentences, 'it is urgent').toBe('')
    const waiting = async (who: Who) => {
      const draft = await region.cms.request('POST', 'changes', {
        as: region.tokens[who],
        body: { collection: 'overrides', document: own, field: 'slots.price', content: { mode: 'hide' } },
      })
      const { id } = draft.body['doc'] as { id: string }
      await region.cms.request('POST', `changes/${id}/submit`, { as: region.tokens[who] })
      return id
    }
    const hers = await waiting('P')
    expect((await publish('P', { publishes: [hers] })).status).toBe(409)
    expect((await publish('A', { publishes: [hers] })).sentences).toBe('')
    const service = await region.make('services', 'own')
    const planIt = async (owner: string) => {
      const body = { owner, changeKind: 'legal', inForceFrom: '2099-01-01T12:00:00.000Z' }
      const path = `services/${service}?draft=true`
      const answer = await region.cms.request('PATCH', path, { as: region.tokens['P'], body })
      expect(answer.sentences).toBe('')
      const { docs } = await region.cms.payload.find({
        collection: 'changes',
        where: { document: { equals: service } },
      })
      return docs.filter(({ field }) => field === 'owner').map(({ state }) => state)
    }
    expect(await planIt('Plan'), 'saving plans nothing another must see').toEqual(['draft'])
    await set({ review: { texts: 'two' } })
    expect((await publish('P', { whatYouGet: { mode: 'inherit' } })).sentences).toBe('')
    expect(await planIt('Bygg')).toEqual(['approved'])
    await set({ review: { texts: 'four' } })
    // The form of a price has no drafts, and none of it could be sent in.
    const price = await region.make('local-facts', 'own')
    const value = { value: { type: 'money', value: { ore: 200 } } }
    const path = `local-facts/${price}`
    expect((await region.cms.request('PATCH', path, { as: region.tokens['P'], body: value })).sentences).toBe('')
  })

  it('one who is left alone to approve waits for nobody', async () => {
    // The publisher and the administrator are those of Osterøy who approve; the region's may, and is not waited for.
    await standIn('A', 'P')
    expect(await asked('P', 'P', 'override/osteroy/sfo', 'summary')).toBe('two: publish submit drop')
    await standIn('A', null)
    expect(await asked('P', 'P', 'override/osteroy/sfo', 'summary')).toBe('four: submit drop')
  })
})

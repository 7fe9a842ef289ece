import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases } from '../builders/databases.ts'
import { findBreaches } from './find-breaches.ts'
import { openRegionOfTwo, type RegionOfTwo } from './region-of-two.ts'
import { KEPT_FOR_EVER, ONE_OF, RULES, WRITTEN_BY_THE_CMS } from './rules.ts'
import { TABLE_RULES } from './table-rules.ts'
import { VERBS } from './verbs.ts'

const id = z.object({ doc: z.object({ id: z.string() }) })

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('who may do what, on %s', (name, kind) => {
  let region: RegionOfTwo
  beforeAll(async () => {
    region = await openRegionOfTwo(kind)
  })
  afterAll(() => region?.close())

  it('is what the table of rights says, for every role, collection, verb and kommune', async () => {
    const { cells, breaches } = await findBreaches(region, TABLE_RULES)
    console.log(`${name}: ${cells} cells, ${breaches.length} breaches`)
    expect(breaches).toEqual([])
  })

  it('has somebody who may for everything somebody may not', () => {
    const dead = RULES.flatMap((rule) =>
      Object.entries(rule.can)
        .filter(([, who]) => who === '')
        .map(([action]) => `${action} ${rule.scope} ${rule.collection}`),
    )
    const isKept = (cell: string) =>
      /^(update|delete) /.test(cell) && KEPT_FOR_EVER.some((collection) => cell.endsWith(collection))
    expect(
      dead.filter(
        (cell) => !isKept(cell) && ![...WRITTEN_BY_THE_CMS, ...ONE_OF].some((collection) => cell.endsWith(collection)),
      ),
    ).toEqual([])
  })

  it('covers every collection there is', () => {
    const internal = /^payload-/
    const slugs = Object.keys(region.cms.payload.collections).filter((slug) => !internal.test(slug))
    expect(slugs.toSorted()).toEqual([...new Set(RULES.map((r) => r.collection))].toSorted())
  })

  it('would be noticed if one rule were left open', async () => {
    const contacts = RULES.filter((r) => r.collection === 'contacts')
    const verbs = VERBS.filter((v) => ['list', 'delete many'].includes(v.name))
    const { access } = region.cms.payload.collections['contacts'].config
    const { read, delete: remove } = access
    try {
      access.read = () => true
      expect((await findBreaches(region, contacts, verbs)).breaches).toEqual([
        'nobody could list own contacts',
        'nobody could list foreign contacts',
        ...['A', 'E', 'P', 'D', 'C', 'L'].map((who) => `${who} could list foreign contacts`),
      ])
      access.read = read
      access.delete = () => true
      expect((await findBreaches(region, contacts, verbs)).breaches).toContain('E could delete many foreign contacts')
    } finally {
      Object.assign(access, { read, delete: remove })
    }
  })
})

describe('the table of rights', () => {
  it('gives what was written down by hand, and no more', () => expect(TABLE_RULES).toEqual(RULES))
})

describe('what people try', () => {
  let region: RegionOfTwo
  beforeAll(async () => {
    region = await openRegionOfTwo()
  })
  afterAll(() => region?.close())

  const patch = (who: 'R' | 'E' | 'P', path: string, body: unknown) =>
    region.cms.request('PATCH', path, { as: region.tokens[who], body })
  const me = async (who: 'E' | 'P') =>
    z
      .object({ user: z.object({ id: z.string() }) })
      .parse((await region.cms.request('GET', 'users/me', { as: region.tokens[who] })).body).user.id

  it('nobody makes herself an editor in the region, but may change her own name', async () => {
    const own = await me('E')
    await patch('E', `users/${own}`, { name: 'Kari', roles: [{ role: 'regionAdministrator' }] })
    const user = await region.cms.payload.findByID({ collection: 'users', id: own, depth: 0 })
    expect(user.name).toBe('Kari')
    expect(user.roles?.map((r) => [r.role, r.kommune])).toEqual([['kommuneEditor', region.kommune.own]])
  })

  it('a stranger cannot make the first account once there is one', async () => {
    const answer = await region.cms.request('POST', 'users/first-register', {
      body: { name: 'X', email: 'x@demo.example', password: 'x-x-x-x-x' },
    })
    expect(answer.status).toBe(403)
  })

  it('a kommune’s override, contact or fact never moves to another kommune', async () => {
    for (const collection of ['overrides', 'contacts', 'local-facts', 'services'] as const) {
      const own = await region.make(collection, 'own')
      for (const who of ['P', 'R'] as const) {
        const answer = await patch(who, `${collection}/${own}`, { kommune: region.kommune.foreign })
        expect(answer.status, collection).toBe(400)
        expect(answer.sentences).toContain('kan ikkje endrast')
      }
    }
  })

  it('an editor in a kommune cannot publish by any way round', async () => {
    const draft = id.parse(
      (
        await region.cms.request('POST', 'overrides?draft=true', {
          as: region.tokens.E,
          body: await region.fields('overrides', 'own'),
        })
      ).body,
    ).doc.id
    for (const path of [
      `overrides/${draft}`,
      `overrides/${draft}?draft=true`,
      `overrides?where[id][equals]=${draft}`,
    ]) {
      await patch('E', path, { _status: 'published' })
      expect((await region.cms.payload.findByID({ collection: 'overrides', id: draft, depth: 0 }))._status, path).toBe(
        'draft',
      )
    }
  })

  it('a day that an editor in a kommune names for her draft plans nothing', async () => {
    const own = await region.make('services', 'own')
    const day = { changeKind: 'legal', inForceFrom: '2999-01-01', owner: 'Kari' }
    expect((await patch('E', `services/${own}?draft=true`, day)).status).toBe(200)
    const approved: Where = { document: { equals: own }, state: { equals: 'approved' } }
    expect((await region.cms.payload.count({ collection: 'changes', where: approved })).totalDocs).toBe(0)
    expect((await patch('P', `services/${own}?draft=true`, { ...day, owner: 'Ola' })).status).toBe(200)
    expect((await region.cms.payload.count({ collection: 'changes', where: approved })).totalDocs).toBe(1)
  })

  it('asking for everything at once gives at most a thousand', async () => {
    const { body } = await region.cms.request('GET', 'services?limit=0', { as: region.tokens.R })
    expect(body['limit']).toBe(1000)
  })

  it('a cookie from another site is not a login', async () => {
    const { handleEndpoints } = await import('payload')
    const ask = async (origin: string) => {
      const request = new Request('http://localhost:3000/api/services', {
        headers: { cookie: `payload-token=${region.tokens.R}`, origin },
      })
      return (await handleEndpoints({ config: region.cms.config, payloadInstanceCacheKey: region.cms.key, request }))
        .status
    }
    expect(await ask('http://localhost:3000')).toBe(200)
    expect(await ask('https://vond.example')).toBe(403)
  })
})

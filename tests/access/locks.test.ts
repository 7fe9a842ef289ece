const locks = z.array(
  z.object({
    id: z.string(),
    updatedAt: z.string(),
    createdAt: z.string(),
    document: z.object({ value: z.string() }).nullish(),
    user: z.object({ value: z.string() }),
  }),
)

import { formLock } from '@innbyggarportal/cms/testing'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases } from '../builders/databases.ts'
import { openRegionOfTwo, type RegionOfTwo } from './region-of-two.ts'
import type { Who } from './rules.ts'

const LOCKS = 'payload-locked-documents'
const made = z.object({ doc: z.object({ id: z.string() }) })
const EVERYBODY: readonly (Who | undefined)[] = [undefined, 'E', 'P', 'R']

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))(
  'Payload’s own collections, on %s',
  (_name, kind) => {
    let region: RegionOfTwo
    const users: Record<string, string> = {}
    beforeAll(async () => {
      region = await openRegionOfTwo(kind)
      for (const who of ['E', 'P', 'R'] as const)
        users[who] = z
          .object({ user: z.object({ id: z.string() }) })
          .parse((await send(who, 'GET', 'users/me')).body).user.id
    })
    afterAll(() => region?.close())

    const send = (who: Who | undefined, method: string, path: string, body?: unknown) =>
      region.cms.request(method, path, { as: who && region.tokens[who], body })
    const named = (who: Who) => ({ relationTo: 'users', value: users[who] })
    const on = (id: string, relationTo = 'contacts') => ({ document: { relationTo, value: id } })
    const stored = async () =>
      locks.parse(
        (await region.cms.payload.db.find({ collection: LOCKS, sort: 'createdAt', pagination: false, limit: 0 })).docs,
      )
    const clear = () => region.cms.payload.db.deleteMany({ collection: LOCKS, where: {} })
    /** A lock in somebody's name, made past all rules. */
    const lockOf = async (who: Who, id: string) =>
      String(
        (await region.cms.payload.db.create({ collection: LOCKS, data: { ...on(id), user: named(who) } as never })).id,
      )

    it('locks what she may change, in her own name and no other', async () => {
      const [own, foreign] = [await region.make('contacts', 'own'), await region.make('contacts', 'foreign')]
      for (const [body, may] of [
        [on(own), 'EPR'],
        [on(foreign), 'R'],
        [on('nothing'), ''],
        [on(own, 'payload-preferences'), ''],
        [on(own, 'constructor'), ''],
        [{ globalSlug: 'x' }, ''],
        [{}, ''],
        [{ ...on(own), globalSlug: 'x' }, ''],
        // What is Payload's own is taken out before anything sees it.
        [{ ...on(own), updatedAt: '2999-01-01T00:00:00.000Z', createdAt: 'x', id: 'y' }, 'EPR'],
      ] as const) {
        for (const who of EVERYBODY)
          expect((await send(who, 'POST', LOCKS, body)).status < 300, `${who} ${JSON.stringify(body)}`).toBe(
            who !== undefined && may.includes(who),
          )
      }
      for (const who of ['E', 'P', 'R'] as const) {
        for (const other of ['E', 'P', 'R'] as const)
          expect(
            (await send(who, 'POST', LOCKS, { ...on(own), user: named(other) })).status < 300,
            `${who} as ${other}`,
          ).toBe(who === other)
      }
      // A document has one lock, that of whoever made it last.
      expect((await stored()).filter((l) => l.document?.value === own).map((l) => l.user.value)).toEqual([users['R']])
      expect((await stored()).filter((l) => l.id === 'y' || l.updatedAt >= '2999' || l.createdAt === 'x')).toEqual([])
      await clear()
    })

    it('a lock is taken over in her own name by whoever may change the document, and changed in no other way', async () => {
      const [own, foreign] = [await region.make('contacts', 'own'), await region.make('contacts', 'foreign')]
      const theirs = await lockOf('P', own)
      for (const body of [
        {},
        { updatedAt: '2999-01-01T00:00:00.000Z' },
        { user: named('R') },
        on(foreign),
        { user: named('E'), globalSlug: 'x' },
        { user: users['E'] },
      ]) {
        expect((await send('E', 'PATCH', `${LOCKS}/${theirs}`, body)).status, JSON.stringify(body)).toBeGreaterThan(399)
      }
      expect(
        (await send('E', 'PATCH', `${LOCKS}/${theirs}`, { user: named('E'), updatedAt: '2999-01-01T00:00:00.000Z' }))
          .status,
      ).toBe(200)
      expect((await stored()).map((l) => [l.user.value, l.updatedAt < '2999'])).toEqual([[users['E'], true]])
      const foreigns = await lockOf('R', foreign)
      expect((await send('E', 'PATCH', `${LOCKS}/${foreigns}`, { user: named('E') })).status).toBe(403)
      expect(
        (await send('E', 'PATCH', `${LOCKS}?where[id][exists]=true`, { user: named('E') })).status,
      ).toBeGreaterThan(399)
      expect((await send(undefined, 'PATCH', `${LOCKS}/${theirs}`, { user: named('E') })).status).toBe(403)
      expect((await send('E', 'POST', `${LOCKS}/${theirs}/duplicate`, {})).status).toBeGreaterThan(399)
      await clear()
    })

    it('only its owner takes a lock away, one by one or many at once', async () => {
      const own = await region.make('contacts', 'own')
      const lock = await lockOf('P', own)
      for (const who of [undefined, 'E', 'R'] as const) {
        expect((await send(who, 'DELETE', `${LOCKS}/${lock}`)).status, who).toBe(403)
        await send(who, 'DELETE', `${LOCKS}?where[id][exists]=true`)
        expect((await stored()).length, who).toBe(1)
      }
      expect((await send('P', 'DELETE', `${LOCKS}/${lock}`)).status).toBe(200)
      expect(await stored()).toEqual([])
    })

    it('sees the locks on what she may change, and her own', async () => {
      await lockOf('P', await region.make('contacts', 'own'))
      await lockOf('R', await region.make('contacts', 'foreign'))
      const seen = async (who: Who | undefined) =>
        z
          .object({ docs: z.array(z.unknown()) })
          .catch({ docs: [] })
          .parse((await send(who, 'GET', LOCKS)).body).docs.length
      expect([await seen(undefined), await seen('E'), await seen('P'), await seen('R')]).toEqual([0, 1, 1, 2])
      // The forms ask within the process, and show a name to those who may not read accounts too.
      const { docs: shown } = await region.cms.payload.find({
        collection: LOCKS,
        depth: 0,
        where: { 'user.value': { equals: users['P'] } },
      })
      expect(shown[0]?.user.value).toEqual({ id: users['P'], email: expect.stringMatching(/^(?!.*@).*publiserer/i) })
      await clear()
    })

    it('a lock keeps the others out until it is too old, and never longer', async () => {
      const own = await region.make('contacts', 'own')
      const write = async (who: Who) => (await send(who, 'PATCH', `contacts/${own}`, { phone: '56 00 00 01' })).status
      const lock = made.parse((await send('P', 'POST', LOCKS, on(own))).body).doc.id
      expect(await write('E')).toBe(423)
      const aged = new Date(Date.now() - 301_000).toISOString()
      await region.cms.payload.db.updateOne({ collection: LOCKS, id: lock, data: { updatedAt: aged } })
      expect(await write('E')).toBe(200)
      // Whatever stands in the row, a request cannot make it last.
      for (const method of ['POST', 'PATCH']) {
        const again = made.parse((await send('P', 'POST', LOCKS, on(own))).body).doc.id
        await send('P', method, method === 'POST' ? LOCKS : `${LOCKS}/${again}`, {
          ...on(own),
          user: named('P'),
          updatedAt: '2999-01-01T00:00:00.000Z',
        })
        expect((await stored()).every((l) => l.updatedAt < new Date(Date.now() + 60_000).toISOString())).toBe(true)
      }
      await clear()
    })

    it('filling in a form locks what she may change, and nothing else', async () => {
      const { payload } = region.cms
      const req = await createLocalReq(
        {
          user: {
            ...(await payload.findByID({ collection: 'users', id: users['E']!, depth: 0 })),
            collection: 'users',
          },
        },
        payload,
      )
      const asked = (id: string, collectionSlug: 'contacts' | 'services') =>
        formLock({ id, collectionSlug, returnLockStatus: true, updateLastEdited: true }, req)
      const [may, mayNot] = [true, false].map((is) => ({ returnLockStatus: is, updateLastEdited: is }))
      expect(await asked(await region.make('contacts', 'own'), 'contacts')).toEqual(may)
      for (const [collection, scope] of [
        ['contacts', 'foreign'],
        ['services', 'shared'],
      ] as const)
        expect(await asked(await region.make(collection, scope), collection)).toEqual(mayNot)
      expect(await asked('nothing', 'contacts')).toEqual(mayNot)
    })

    it('preferences are her own, and written at their key only', async () => {
      expect((await send('E', 'POST', 'payload-preferences/nav', { value: { open: true } })).status).toBe(200)
      expect((await send('E', 'GET', 'payload-preferences/nav')).status).toBe(200)
      const {
        docs: [row],
      } = await region.cms.payload.find({ collection: 'payload-preferences', depth: 0 })
      for (const who of EVERYBODY) {
        expect(
          (await send(who, 'POST', 'payload-preferences', { key: 'nav', value: 1, user: named('R') })).status,
          who,
        ).toBeGreaterThan(399)
        expect(
          (await send(who, 'PATCH', `payload-preferences/${row?.id}`, { key: 'x', createdAt: 'x' })).status,
          who,
        ).toBeGreaterThan(399)
        expect(
          (await send(who, 'PATCH', 'payload-preferences?where[id][exists]=true', { key: 'x' })).status,
          who,
        ).toBeGreaterThan(399)
        expect((await send(who, 'POST', `payload-preferences/${row?.id}/duplicate`, {})).status, who).toBeGreaterThan(
          399,
        )
      }
      for (const who of [undefined, 'P', 'R'] as const) {
        await send(who, 'DELETE', 'payload-preferences?where[id][exists]=true')
        expect(JSON.stringify((await send(who, 'GET', 'payload-preferences')).body), who).not.toContain(row?.id)
      }
      expect(
        (await region.cms.payload.find({ collection: 'payload-preferences', depth: 0 })).docs.map((d) => [
          d.key,
          d.user.value,
        ]),
      ).toEqual([['nav', users['E']]])
    })

    it('all others are nobody’s', async () => {
      const others = Object.keys(region.cms.payload.collections).filter(
        (slug) => slug.startsWith('payload-') && !['payload-preferences', LOCKS].includes(slug),
      )
      expect(others).toContain('payload-migrations')
      for (const slug of others) {
        for (const who of EVERYBODY) {
          for (const [method, path, body] of [
            ['GET', '', undefined],
            ['POST', '', { name: 'x', key: 'x', data: {} }],
            ['PATCH', '?where[id][exists]=true', { name: 'x' }],
            ['DELETE', '?where[id][exists]=true', undefined],
            ['GET', '/count', undefined],
          ] as const) {
            expect(
              (await send(who, method, `${slug}${path}`, body)).status,
              `${who} ${method} ${slug}${path}`,
            ).toBeGreaterThan(399)
          }
        }
      }
    })

    it('only the region unlocks an account', async () => {
      for (const who of EVERYBODY)
        expect(
          (await send(who, 'POST', 'users/unlock', { email: 'publiserer@osteroy.demo.example' })).status < 300,
          who,
        ).toBe(who === 'R')
    })
  },
)

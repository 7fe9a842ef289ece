import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases } from '../builders/databases.ts'
import { openRegionOfTwo, type RegionOfTwo } from './region-of-two.ts'
import type { Who } from './rules.ts'

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
        (slug) => slug.startsWith('payload-') && slug !== 'payload-preferences',
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

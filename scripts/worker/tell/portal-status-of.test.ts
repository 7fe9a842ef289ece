import type { PortalFinding, PortalStatus } from '@innbyggarportal/shared-content/contract'
import type { Manifest, PublishResult, ReleaseStore } from '@innbyggarportal/sites/publisher'
import { expect, it } from 'vitest'
import { portalStatusOf } from './portal-status-of.ts'

const moment = { checkedAt: '2026-11-21T10:00:00.000Z', now: '2026-11-21T10:00:01.000Z', waivers: [] }
const result: PublishResult = {
  kommune: 'osteroy',
  state: 'published',
  release: 'r2',
  pages: { rendered: 1, unchanged: 2, keptBack: 0, removed: 0, total: 3 },
  findings: [],
  ms: 9,
}
const unchanged: PublishResult = {
  ...result,
  state: 'unchanged',
  pages: { rendered: 0, unchanged: 3, keptBack: 0, removed: 0, total: 3 },
}

/** Two releases, of which the second changed one page of three. */
const release = (changed: string, asOf: string) =>
  ({
    asOf,
    pages: Object.fromEntries(['/', '/a/', '/b/'].map((path) => [path, { object: path === '/b/' ? changed : path }])),
  }) as Manifest
const releases: Record<string, Manifest> = {
  r2: release('new', '2026-11-21T09:59:59.000Z'),
  r1: release('old', '2026-11-21T09:00:00.000Z'),
}
const store = {
  readPointer: async () => ({ release: 'r2', previous: ['r1'] }),
  readManifest: async (_kommune: string, name: string) => releases[name] ?? null,
  readCurrent: async () => ({ release: 'r2', manifest: releases['r2'] }),
} as unknown as ReleaseStore

it('says what the last release changed, also when whoever made it did not live to tell', async () => {
  const { pages, publishedAt } = await portalStatusOf(unchanged, undefined, store, moment)
  expect(pages).toEqual({ rendered: 1, unchanged: 2, keptBack: 0, removed: 0, total: 3 })
  expect(publishedAt).toBe('2026-11-21T09:59:59.000Z')
})

it('tells what must be looked at and is new, until the next release', async () => {
  const ask = (path: string, rule = 'content/vague-link'): PortalFinding => ({
    rule,
    severity: 'ask',
    advice: {
      nn: 'Skriv kva lenkja fører til.',
      nb: 'Skriv hva lenken fører til.',
      en: 'Write what the link leads to.',
    },
    path,
    lang: 'nn',
  })
  const first = await portalStatusOf({ ...result, findings: [ask('/a/')] }, undefined, store, moment)
  expect(first.newAsks).toEqual([])
  const second = await portalStatusOf(
    { ...result, release: 'r3', findings: [ask('/a/'), ask('/b/'), { ...ask('/b/', 'advice'), severity: 'notice' }] },
    first,
    store,
    moment,
  )
  expect(second.newAsks).toEqual([ask('/b/')])
  const looked: PortalStatus = await portalStatusOf(
    { ...unchanged, release: 'r3', findings: [ask('/a/'), ask('/b/')] },
    second,
    store,
    moment,
  )
  expect(looked.newAsks).toEqual([ask('/b/')])
  expect(
    (await portalStatusOf({ ...result, release: 'r4', findings: [ask('/a/'), ask('/b/')] }, looked, store, moment))
      .newAsks,
  ).toEqual([])
  const held: PortalStatus = { ...looked, state: 'pinned', findings: [] }
  expect(
    (await portalStatusOf({ ...result, release: 'r5', findings: [ask('/a/')] }, held, store, moment)).newAsks,
  ).toEqual([])
})

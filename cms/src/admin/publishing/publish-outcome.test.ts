import { expect, it } from 'vitest'
import type { PortalNow, PublishingNow } from '../../publishing/publishing-now.ts'
import { ownKeptBack, publishOutcome } from './publish-outcome.ts'

const at = (time: string) => `2026-11-21T${time}.000Z`
const portal = (over: Partial<PortalNow>): PortalNow => ({
  kommune: 'osteroy', name: 'Osterøy', state: 'live', publishedAt: at('10:00:01'), checkedAt: at('10:00:02'), ms: 300, keptBack: [],
  pages: { rendered: 3, unchanged: 10, keptBack: 0, removed: 0, total: 13 }, ...over,
})
const seen = (portals: PortalNow[]): PublishingNow => ({ now: at('10:00:03'), newestRequest: at('10:00:00'), alive: null, portals })

it('counts the portals and pages that changed since, and not those published before, or anew with the same pages', () => {
  const outcome = publishOutcome(seen([portal({}), portal({ name: 'Vaksdal', pages: { rendered: 1, unchanged: 0, keptBack: 0, removed: 2, total: 13 } }), portal({ publishedAt: at('09:00:00') }), portal({ pages: { rendered: 0, unchanged: 13, keptBack: 0, removed: 0, total: 13 } })]), at('10:00:00'))
  expect(outcome).toMatchObject({ state: 'published', portals: 2, pages: 6, keptBack: [] })
})

it('is under way until every portal has been looked at', () => {
  expect(publishOutcome(seen([portal({}), portal({ checkedAt: at('09:59:00') })]), at('10:00:00'))).toEqual({ state: 'running' })
})

it('tells which page was kept back, and which portals failed or are held', () => {
  const page = { path: '/tenester/sfo/', advice: { nn: 'Rett opp.', nb: 'Rett opp.' }, href: '/admin/x' }
  const outcome = publishOutcome(seen([portal({ keptBack: [page] }), portal({ name: 'Lindås', state: 'failed' }), portal({ name: 'Vaksdal', state: 'pinned' })]), at('10:00:00'))
  expect(outcome).toMatchObject({ portals: 1, keptBack: [{ ...page, portal: 'Osterøy' }], failed: ['Lindås'], pinned: ['Vaksdal'] })
})

it('does not bother an editor with pages others had kept back before', () => {
  const page = (path: string, href: string) => ({ path, advice: { nn: 'Rett opp.', nb: 'Rett opp.' }, href, portal: 'Osterøy' })
  const [old, own, fresh] = [page('/old/', '/admin/services/x'), page('/own/', '/admin/services/mine#field-price'), page('/new/', '/admin/services/y')]
  expect(ownKeptBack([old, own, fresh], seen([portal({ keptBack: [old, own] })]), 'mine')).toEqual([own, fresh])
  expect(ownKeptBack([old], undefined, 'mine')).toEqual([old])
})

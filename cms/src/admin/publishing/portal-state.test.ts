import { expect, it } from 'vitest'
import type { PortalNow, PublishingNow } from '../../publishing/publishing-now.ts'
import { portalState } from './portal-state.ts'

const at = (time: string) => `2026-11-21T${time}.000Z`
const portal = (over: Partial<PortalNow>): PortalNow => ({
  kommune: 'osteroy',
  name: 'Osterøy',
  state: 'live',
  checkedAt: at('09:59:00'),
  ms: 1,
  keptBack: [],
  pages: { rendered: 0, unchanged: 9, keptBack: 0, removed: 0, total: 9 },
  ...over,
})
const stateOf = (over: Partial<PortalNow>, more: Partial<PublishingNow> = {}) => {
  const one = portal(over)
  return portalState(one, {
    now: at('10:00:01'),
    newestRequest: at('10:00:00'),
    alive: at('10:00:00'),
    portals: [one],
    ...more,
  })
}

it('runs from the request until it was looked at, and is done before the others are', () => {
  expect(stateOf({})).toBe('running')
  expect(stateOf({ checkedAt: at('10:00:00') })).toBe('live')
  expect(stateOf({ progress: { state: 'done', done: 9, of: 9 } })).toBe('live')
})

it('waits its turn, and waits while nobody answers', () => {
  expect(stateOf({ progress: { state: 'waiting', done: 0, of: 0 } })).toBe('waiting')
  expect(stateOf({}, { alive: at('09:00:00') })).toBe('waiting')
})

it('is not as it should be while pages are kept back', () => {
  expect(
    stateOf({ checkedAt: at('10:00:00'), pages: { rendered: 0, unchanged: 8, keptBack: 1, removed: 0, total: 9 } }),
  ).toBe('keptBack')
})

it('stays held back or failed until it is told otherwise', () => {
  expect(stateOf({ state: 'pinned' })).toBe('pinned')
  expect(stateOf({ state: 'failed' })).toBe('failed')
  expect(stateOf({ state: 'failed', progress: { state: 'running', done: 1, of: 9 } })).toBe('running')
})

import { expect, it } from 'vitest'
import type { StatusSummary } from '../../publishing/status-summary.ts'
import { portalUrgency } from './portal-urgency.ts'

const portal = (state: StatusSummary['state'], keptBack = 0): StatusSummary => ({
  state,
  checkedAt: '2026-11-21T10:00:00.000Z',
  ms: 1,
  keptBack: [],
  pages: { rendered: 0, unchanged: 9, keptBack, removed: 0, total: 9 },
})

it('puts what failed before what is held back, and both before what has pages kept back', () => {
  const order = [portal('live'), portal('live', 1), portal('pinned'), portal('failed', 3)].sort(
    (a, b) => portalUrgency(a) - portalUrgency(b),
  )
  expect(order.map((p) => [p.state, p.pages.keptBack])).toEqual([
    ['failed', 3],
    ['pinned', 0],
    ['live', 1],
    ['live', 0],
  ])
})

it('is last when nothing is known', () => expect(portalUrgency(null)).toBe(portalUrgency(portal('live'))))

import type { PortalFinding, PortalStatus } from '@innbyggarportal/shared-content/contract'
import { expect, it } from 'vitest'
import { portalUrgency, statusSummary, summaryOf, type StatusSummary } from './status-summary.ts'

const finding = (over: Partial<PortalFinding>): PortalFinding => ({
  rule: 'text/heading',
  severity: 'block',
  advice: { nn: 'Rett opp.', nb: 'Rett opp.', en: 'Mend it.' },
  path: '/a/',
  lang: 'nn',
  ...over,
})
const status = (findings: PortalFinding[]): PortalStatus => ({
  state: 'live',
  release: 'r1',
  publishedAt: '2026-11-21T10:00:00.000Z',
  checkedAt: '2026-11-21T10:00:00.000Z',
  ms: 12,
  findings,
  releases: [],
  pages: { rendered: 1, unchanged: 2, keptBack: 1, removed: 0, total: 3 },
})

it('names each page kept back once, with where and in which language to mend it', () => {
  const { keptBack } = summaryOf(
    status([
      finding({ slot: 'price', service: 'sfo' }),
      finding({ rule: 'other' }),
      finding({ path: '/b/', severity: 'ask' }),
      finding({ path: '/nb/c/', lang: 'nb' }),
    ]),
  )
  expect(keptBack).toEqual([
    {
      path: '/a/',
      lang: 'nn',
      advice: { nn: 'Rett opp.', nb: 'Rett opp.', en: 'Mend it.' },
      slot: 'price',
      service: 'sfo',
    },
    { path: '/nb/c/', lang: 'nb', advice: { nn: 'Rett opp.', nb: 'Rett opp.', en: 'Mend it.' } },
  ])
})

it('stays small however much is wrong, and can be read back', () => {
  const summary = summaryOf(status(Array.from({ length: 300 }, (_, i) => finding({ path: `/${i}/` }))))
  expect(summary.keptBack).toHaveLength(5)
  expect(statusSummary.parse(JSON.parse(JSON.stringify(summary)))).toEqual(summary)
})

it('tells what is new and must be looked at, with where to mend it', () => {
  expect(
    summaryOf({ ...status([]), newAsks: [finding({ severity: 'ask', slot: 'price', service: 'sfo' })] }).newAsks,
  ).toEqual([
    {
      path: '/a/',
      lang: 'nn',
      advice: { nn: 'Rett opp.', nb: 'Rett opp.', en: 'Mend it.' },
      slot: 'price',
      service: 'sfo',
    },
  ])
  expect(summaryOf(status([]))).not.toHaveProperty('newAsks')
})

it('tells what the portal showed before, unless somebody holds it back', () => {
  const at = (hour: number) => `2026-11-21T0${hour}:00:00.000Z`
  const told: PortalStatus = {
    ...status([]),
    releases: [
      { release: 'r3', at: at(3), pages: 0, isCurrent: true },
      { release: 'r2', at: at(2), pages: 1, isCurrent: false },
      { release: 'r1', at: at(1), pages: 9, isCurrent: false },
    ],
  }
  expect(summaryOf(told).before).toEqual({ release: 'r1', at: at(1), shownAt: at(2) })
  expect(summaryOf({ ...told, state: 'pinned', pinnedAt: at(4) })).toMatchObject({ pinnedAt: at(4) })
  expect(summaryOf({ ...told, state: 'pinned' }).before).toBeUndefined()
})

const stood = (state: StatusSummary['state'], keptBack = 0): StatusSummary => ({
  state,
  checkedAt: '2026-11-21T10:00:00.000Z',
  ms: 1,
  keptBack: [],
  pages: { rendered: 0, unchanged: 9, keptBack, removed: 0, total: 9 },
})

it('puts what failed before what is held back, and both before what has pages kept back', () => {
  const order = [stood('live'), stood('live', 1), stood('pinned'), stood('failed', 3)].sort(
    (a, b) => portalUrgency(a) - portalUrgency(b),
  )
  expect(order.map((p) => [p.state, p.pages.keptBack])).toEqual([
    ['failed', 3],
    ['pinned', 0],
    ['live', 1],
    ['live', 0],
  ])
})

it('is last when nothing is known', () => expect(portalUrgency(null)).toBe(portalUrgency(stood('live'))))

import { expect, it } from 'vitest'
import type { StatusSummary } from '../../publishing/status-summary.ts'
import { ofLatest, wayBack } from './ways-back.ts'

const at = (time: string) => `2026-11-21T${time}.000Z`
const stored = (before?: StatusSummary['before']): StatusSummary => ({
  state: 'live',
  checkedAt: at('10:00:00'),
  ms: 1,
  keptBack: [],
  pages: { rendered: 0, unchanged: 9, keptBack: 0, removed: 0, total: 9 },
  ...(before && { before }),
})
const way = (id: string, shown: string) =>
  wayBack({ id, name: id }, stored({ release: 'r1', at: at('08:00:00'), shownAt: at(shown) }), ['SFO'])

it('leads to what the portal showed before, where there is such a thing', () => {
  expect(way('lindas', '09:00:00')).toEqual([
    { id: 'lindas', name: 'lindas', release: 'r1', at: at('08:00:00'), shownAt: at('09:00:00'), names: ['SFO'] },
  ])
  expect(wayBack({ id: 'lindas', name: 'Lindås' }, stored(), [])).toEqual([])
  expect(wayBack({ id: 'lindas', name: 'Lindås' }, null, [])).toEqual([])
})

it('takes those the latest publish reached, and leaves those that changed earlier', () => {
  const ways = [...way('lindas', '09:00:00'), ...way('osteroy', '08:59:30'), ...way('vaksdal', '08:59:58')]
  expect(ofLatest(ways).map((w) => w.id)).toEqual(['lindas', 'vaksdal'])
  expect(ofLatest([])).toEqual([])
})

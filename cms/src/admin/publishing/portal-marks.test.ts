import { expect, it } from 'vitest'
import { portalMarks } from './portal-marks.ts'
import type { PortalView } from './publishing-view.ts'

const portal = (name: string, state: PortalView['state'], pages = 0, keptBack = 0): PortalView => ({
  kommune: name,
  name,
  state,
  pages,
  keptBack,
})
const said = (portals: PortalView[]) => portalMarks(portals, 'nn').map((m) => `${m.sign} ${m.who}: ${m.said}`)

it('names each portal with how it went, the gravest first, and those it did nothing to together', () => {
  expect(
    said([
      portal('Austrheim', 'untouched'),
      portal('Lindås', 'changed', 1),
      portal('Osterøy', 'untouched'),
      portal('Vaksdal', 'keptBack', 0, 1),
    ]),
  ).toEqual(['! Vaksdal: 1 side halden att', '✓ Lindås: 1 side endra', '– Austrheim og Osterøy: ikkje rørt av dette'])
})

it('stays small in a large region', () => {
  const many = (state: PortalView['state']) => Array.from({ length: 40 }, (_, i) => portal(`Kommune ${i}`, state, 2))
  expect(said([...many('changed'), ...many('untouched')])).toEqual([
    '✓ 40 portalar: 80 sider endra',
    '– 40 portalar: ikkje rørt av dette',
  ])
})

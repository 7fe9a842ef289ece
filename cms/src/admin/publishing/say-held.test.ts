import { expect, it } from 'vitest'
import type { PortalNow } from '../../publishing/publishing-now.ts'
import { sayHeld, sayWentBack } from './say-held.ts'

const at = (time: string) => `2026-11-21T${time}.000Z`
const NOW = at('22:30:00')

it('says which release is shown, since when it is held, and by whom', () => {
  expect(sayHeld({ shownAt: at('21:59:00'), since: at('22:05:00'), by: 'Kari' }, NOW, 'nn')).toBe(
    'Viser utgåva frå kl. 22.59, halden att sidan kl. 23.05, av Kari.',
  )
  expect(sayHeld({ shownAt: '2026-03-12T08:02:00.000Z', since: at('22:05:00') }, NOW, 'nb')).toBe(
    'Viser utgaven fra 12. mars 2026 kl. 09.02, holdt tilbake siden kl. 23.05.',
  )
})

it('says what it knows when it knows little', () => {
  expect(sayHeld({ by: 'Kari' }, NOW, 'nn')).toBe('Halden att, av Kari.')
  expect(sayHeld({}, NOW, 'en')).toBe('Held back.')
})

it('tells of the portals somebody took back just now, and of no others', () => {
  const portal = (name: string, state: PortalNow['state'], pinnedAt?: string): PortalNow => ({
    kommune: name,
    name,
    state,
    checkedAt: NOW,
    ms: 1,
    keptBack: [],
    pages: { rendered: 0, unchanged: 9, keptBack: 0, removed: 0, total: 9 },
    ...(pinnedAt && { pinnedAt }),
  })
  const seen = {
    now: NOW,
    alive: NOW,
    portals: [
      portal('Lindås', 'pinned', at('22:20:00')),
      portal('Osterøy', 'pinned', at('21:00:00')),
      portal('Vaksdal', 'pinned', at('22:20:01')),
      portal('Austrheim', 'live'),
    ],
  }
  expect(sayWentBack(seen, at('22:19:00'), 'nn')).toBe('Lindås og Vaksdal viser ei tidlegare utgåve no.')
  expect(sayWentBack(seen, at('22:25:00'), 'nn')).toBeUndefined()
})

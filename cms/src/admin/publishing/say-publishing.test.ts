import { expect, it } from 'vitest'
import type { PortalNow } from '../../publishing/publishing-now.ts'
import { publishingView, type PlacedPage, type PortalView } from './publishing-view.ts'
import { goBackReason, portalMarks, sayHeld, sayOutcome, sayStanding, sayTime, toneOf } from './say-publishing.ts'

type Shown = Pick<PortalView, 'name' | 'shown' | 'changed' | 'kept'>
const portal = (name: string, changed: number, over: Partial<Shown> = {}): Shown => ({
  name,
  shown: changed > 0 ? 'changed' : 'untouched',
  changed,
  kept: 0,
  ...over,
})
const kept = (name: string, kept: number, changed = 0) => portal(name, changed, { shown: 'keptBack', kept })
const held = (name: string) => portal(name, 0, { shown: 'pinned' })
const ask = (portalName: string, href = '/a'): PlacedPage => ({
  path: '/x/',
  advice: { nn: 'Skriv kva lenkja fører til.', nb: 'Skriv hva lenken fører til.', en: 'Write what the link leads to.' },
  href,
  portal: portalName,
})
const told = (portals: Shown[], newAsks: PlacedPage[] = []) => ({
  tone: toneOf({ portals, newAsks }),
  said: sayOutcome({ portals, newAsks }, 'nn').join(' '),
})

it('counts one and many as people do', () => {
  expect(told([portal('Lindås', 4), portal('Vaksdal', 5), portal('Osterøy', 0)])).toEqual({
    tone: 'good',
    said: 'Publisert på 2 portalar, 9 sider endra.',
  })
  expect(sayOutcome({ portals: [portal('Lindås', 1)], newAsks: [] }, 'nb')).toEqual([
    'Publisert på 1 portal, 1 side endret.',
  ])
  expect(told([portal('Lindås', 0)]).said).toBe('Publisert. Inga side blei endra av dette.')
})

it('says first what is held back and that citizens do not see it, and never that all went well', () => {
  expect(told([kept('Austrheim', 1), kept('Lindås', 2)])).toEqual({
    tone: 'warning',
    said: '3 sider haldne att på Austrheim og Lindås. Innbyggjarane ser framleis det som stod der før.',
  })
  expect(told([kept('Lindås', 1, 2), portal('Vaksdal', 1)]).said).toBe(
    '1 side halden att på Lindås. Innbyggjarane ser framleis det som stod der før. Elles publisert på 2 portalar, 3 sider endra.',
  )
  expect(told(['A', 'B', 'C', 'D', 'E'].map((name) => kept(name, 1))).said).toContain(
    '5 sider haldne att på 5 portalar.',
  )
})

it('says where it failed, and what waits for a person', () => {
  expect(told([portal('Lindås', 0, { shown: 'failed' })])).toEqual({
    tone: 'warning',
    said: 'Publiseringa feila på Lindås. Der står den siste utgåva som var god.',
  })
  expect(told([portal('Lindås', 1), held('Vaksdal'), held('Osterøy')]).said).toBe(
    'Publisert på 1 portal, 1 side endra. Ventar på Vaksdal og Osterøy, som er haldne att.',
  )
  expect(told([held('Vaksdal')]).said).toBe('Lagra, men ikkje vist enno. Ventar på Vaksdal, som er halden att.')
})

it('counts what is new and must be looked at once, however many portals it stands on', () => {
  expect(told([portal('Lindås', 1), portal('Vaksdal', 1)], [ask('Lindås'), ask('Vaksdal')])).toEqual({
    tone: 'ask',
    said: 'Publisert på 2 portalar, 2 sider endra. 1 ny merknad må vurderast.',
  })
  expect(told([portal('Lindås', 1)], [ask('Lindås'), ask('Lindås', '/b')]).said).toContain(
    '2 nye merknader må vurderast.',
  )
})

it.each([
  [7, '5 sekund'],
  [42, '40 sekund'],
  [89, '90 sekund'],
  [100, '2 minutt'],
  [600, '10 minutt'],
])('%i seconds are «%s»', (seconds, said) => expect(sayTime(seconds, 'nn')).toBe(said))

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
  const now = (name: string, state: PortalNow['state'], pinnedAt?: string): PortalNow => ({
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
      now('Lindås', 'pinned', at('22:20:00')),
      now('Osterøy', 'pinned', at('21:00:00')),
      now('Vaksdal', 'pinned', at('22:20:01')),
      now('Austrheim', 'live'),
    ],
  }
  const saidSince = (since: string) => sayStanding(seen, publishingView(seen, since), 'nn')
  expect(saidSince(at('22:19:00'))).toBe('Lindås og Vaksdal viser ei tidlegare utgåve no.')
  expect(saidSince(at('22:25:00'))).not.toContain('tidlegare')
})

it('gives a reason that names what was wrong, as far as that is known', () => {
  expect(goBackReason(['SFO'], 'nn')).toBe('Feil i «SFO»')
  expect(goBackReason([], 'nn')).toBe('Feil i det som sist blei publisert')
})

const marks = (portals: Shown[]) => portalMarks(portals, 'nn').map((m) => `${m.sign} ${m.who}: ${m.said}`)

it('names each portal with how it went, the gravest first, and those it did nothing to together', () => {
  expect(marks([portal('Austrheim', 0), portal('Lindås', 1), portal('Osterøy', 0), kept('Vaksdal', 1)])).toEqual([
    '! Vaksdal: 1 side halden att',
    '✓ Lindås: 1 side endra',
    '– Austrheim og Osterøy: ikkje rørt av dette',
  ])
})

it('stays small in a large region', () => {
  const many = (changed: number) => Array.from({ length: 40 }, (_, i) => portal(`Kommune ${i}`, changed))
  expect(marks([...many(2), ...many(0)])).toEqual([
    '✓ 40 portalar: 80 sider endra',
    '– 40 portalar: ikkje rørt av dette',
  ])
})

import { expect, it } from 'vitest'
import type { PlacedPage, PortalOutcome } from './publish-outcome.ts'
import { sayOutcome, toneOf } from './say-outcome.ts'
import { sayTime } from './say-time.ts'

const portal = (name: string, pages: number, over: Partial<PortalOutcome> = {}): PortalOutcome => ({
  kommune: name,
  name,
  state: pages > 0 ? 'changed' : 'untouched',
  pages,
  keptBack: 0,
  ...over,
})
const kept = (name: string, keptBack: number, pages = 0) => portal(name, pages, { state: 'keptBack', keptBack })
const held = (name: string) => portal(name, 0, { state: 'pinned' })
const ask = (portalName: string, href = '/a'): PlacedPage => ({
  path: '/x/',
  advice: { nn: 'Skriv kva lenkja fører til.', nb: 'Skriv hva lenken fører til.', en: 'Write what the link leads to.' },
  href,
  portal: portalName,
})
const told = (portals: PortalOutcome[], newAsks: PlacedPage[] = []) => ({
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
  expect(told([portal('Lindås', 0, { state: 'failed' })])).toEqual({
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

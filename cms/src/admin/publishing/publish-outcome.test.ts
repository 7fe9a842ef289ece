import { expect, it } from 'vitest'
import type { PortalNow, PublishingNow } from '../../publishing/publishing-now.ts'
import { publishOutcome } from './publish-outcome.ts'

const at = (time: string) => `2026-11-21T${time}.000Z`
const pages = { rendered: 3, unchanged: 10, keptBack: 0, removed: 0, total: 13 }
const portal = (name: string, over: Partial<PortalNow> = {}): PortalNow => ({
  kommune: name.toLowerCase(),
  name,
  state: 'live',
  publishedAt: at('10:00:01'),
  checkedAt: at('10:00:02'),
  ms: 300,
  keptBack: [],
  pages,
  ...over,
})
const seen = (portals: PortalNow[]): PublishingNow => ({
  now: at('10:00:03'),
  newestRequest: at('10:00:00'),
  alive: null,
  portals,
})
const page = (path: string, href = '/admin/x') => ({
  path,
  advice: { nn: 'Rett opp.', nb: 'Rett opp.', en: 'Mend it.' },
  href,
})
const outcomeOf = (...portals: PortalNow[]) => publishOutcome(seen(portals), at('10:00:00'))

it('says of each portal what changed since, and that nothing did where it was published before, or anew with the same pages', () => {
  const { state, portals } = outcomeOf(
    portal('Lindås'),
    portal('Vaksdal', { pages: { ...pages, rendered: 1, removed: 2 } }),
    portal('Osterøy', { publishedAt: at('09:00:00') }),
    portal('Austrheim', { pages: { ...pages, rendered: 0 } }),
  )
  expect(state).toBe('published')
  expect(portals.map((p) => [p.name, p.state, p.pages])).toEqual([
    ['Lindås', 'changed', 3],
    ['Vaksdal', 'changed', 3],
    ['Osterøy', 'untouched', 0],
    ['Austrheim', 'untouched', 0],
  ])
})

it('is under way until every portal has been looked at, and says which have been', () => {
  const { state, portals } = outcomeOf(
    portal('Lindås'),
    portal('Vaksdal', { checkedAt: at('09:59:00'), progress: { state: 'waiting', done: 0, of: 0 } }),
  )
  expect(state).toBe('running')
  expect(portals.map((p) => p.state)).toEqual(['changed', 'waiting'])
})

it('tells which page was kept back, and which portals failed or are held', () => {
  const outcome = outcomeOf(
    portal('Osterøy', { keptBack: [page('/tenester/sfo/')], pages: { ...pages, keptBack: 1 } }),
    portal('Lindås', { state: 'failed' }),
    portal('Vaksdal', { state: 'pinned' }),
  )
  expect(outcome.keptBack).toEqual([{ ...page('/tenester/sfo/'), portal: 'Osterøy' }])
  expect(outcome.portals.map((p) => [p.state, p.keptBack])).toEqual([
    ['keptBack', 1],
    ['failed', 0],
    ['pinned', 0],
  ])
})

it('counts the pages kept back that are too many to be named', () => {
  const before = seen([portal('Osterøy', { pages: { ...pages, keptBack: 2 } })])
  const { portals } = publishOutcome(
    seen([portal('Osterøy', { keptBack: [page('/a/'), page('/b/')], pages: { ...pages, keptBack: 9 } })]),
    at('10:00:00'),
    { before, documentId: 'mine' },
  )
  expect(portals[0]).toMatchObject({ state: 'keptBack', keptBack: 7 })
})

it('does not bother an editor with pages others had kept back before', () => {
  const [old, own, fresh] = [
    page('/old/', '/admin/services/x'),
    page('/own/', '/admin/services/mine#field-price'),
    page('/new/', '/admin/services/y'),
  ]
  const before = seen([portal('Osterøy', { keptBack: [old, own], pages: { ...pages, keptBack: 2 } })])
  const now = seen([portal('Osterøy', { keptBack: [old, own, fresh], pages: { ...pages, keptBack: 3 } })])
  const outcome = publishOutcome(now, at('10:00:00'), { before, documentId: 'mine' })
  expect(outcome.keptBack.map((p) => p.path)).toEqual(['/own/', '/new/'])
  expect(outcome.portals[0]).toMatchObject({ state: 'keptBack', keptBack: 2 })
  expect(
    publishOutcome(seen([portal('Osterøy', { keptBack: [old], pages: { ...pages, keptBack: 1 } })]), at('10:00:00'), {
      before,
      documentId: 'mine',
    }).portals[0],
  ).toMatchObject({ state: 'changed', keptBack: 0 })
})

it('tells what must be looked at when it came with this publish', () => {
  expect(outcomeOf(portal('Lindås', { newAsks: [page('/a/')] })).newAsks).toEqual([
    { ...page('/a/'), portal: 'Lindås' },
  ])
  expect(outcomeOf(portal('Lindås', { newAsks: [page('/a/')], publishedAt: at('09:00:00') })).newAsks).toEqual([])
})

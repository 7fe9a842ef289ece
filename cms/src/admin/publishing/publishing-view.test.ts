import { expect, it } from 'vitest'
import type { PortalNow, PublishingNow } from '../../publishing/publishing-now.ts'
import { asHers, groupFaults, publishingView } from './publishing-view.ts'

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
const seen = (portals: PortalNow[], over: Partial<PublishingNow> = {}): PublishingNow => ({
  now: at('10:00:03'),
  newestRequest: at('10:00:00'),
  alive: null,
  portals,
  ...over,
})
const page = (path: string, href = '/admin/x') => ({
  path,
  advice: { nn: 'Rett opp.', nb: 'Rett opp.', en: 'Mend it.' },
  href,
})
const outcomeOf = (...portals: PortalNow[]) => publishingView(seen(portals), at('10:00:00'))
const looked = (time: string, over: Partial<PortalNow> = {}) => portal('Osterøy', { checkedAt: at(time), ...over })
it.each<[string, PublishingNow, string]>([
  ['runs while one portal was last looked at before', seen([looked('10:00:05'), looked('09:59:59')]), 'running'],
  ['is idle when every portal has been looked at since', seen([looked('10:00:05')]), 'idle'],
  ['runs when nothing has been published at all', seen([]), 'running'],
  ['is idle when nothing was asked for', seen([], { newestRequest: undefined }), 'idle'],
  ['does not wait for what a person holds back', seen([looked('09:00:00', { state: 'pinned' })]), 'idle'],
  ['is stuck after two minutes', seen([], { now: at('10:02:01') }), 'stalled'],
  ['is not stuck while it is worked on', seen([], { now: at('10:02:01'), startedAt: at('10:00:01') }), 'running'],
  ['is silent without signs of life', seen([], { newestRequest: undefined, alive: at('09:59:00') }), 'silent'],
  ['is silent also when something waits', seen([], { alive: at('09:59:00') }), 'silent'],
  ['runs while the signs of life come', seen([], { alive: at('09:59:50') }), 'running'],
])('publishing %s', (_, answer, state) => expect(publishingView(answer).state).toBe(state))

const waiting = { state: 'waiting', done: 0, of: 0 } as const
it.each<[string, Partial<PortalNow>, Partial<PublishingNow>, string]>([
  ['runs from the request until it was looked at', {}, {}, 'running'],
  ['is live when it was', { checkedAt: at('10:00:00') }, {}, 'untouched'],
  ['is live when it is done before the others are', { progress: { state: 'done', done: 9, of: 9 } }, {}, 'untouched'],
  ['waits its turn', { progress: waiting }, {}, 'waiting'],
  ['waits while nobody answers', {}, { alive: at('09:00:00') }, 'waiting'],
  [
    'is not as it should be while pages are kept back',
    { checkedAt: at('10:00:00'), pages: { ...pages, keptBack: 1 } },
    {},
    'keptBack',
  ],
  ['stays held back until it is told otherwise', { state: 'pinned' }, {}, 'pinned'],
  ['stays failed until it is told otherwise', { state: 'failed' }, {}, 'failed'],
  ['runs again after it failed', { state: 'failed', progress: { state: 'running', done: 1, of: 9 } }, {}, 'running'],
])('a portal %s', (_, one, more, state) => {
  const answer = seen([looked('09:59:00', one)], { now: at('10:00:01'), alive: at('10:00:00'), ...more })
  expect(publishingView(answer).portals.map((p) => p.shown)).toEqual([state])
})

it('says of each portal what changed since, and that nothing did where it was published before, or anew with the same pages', () => {
  const { state, portals } = outcomeOf(
    portal('Lindås'),
    portal('Vaksdal', { pages: { ...pages, rendered: 1, removed: 2 } }),
    portal('Osterøy', { publishedAt: at('09:00:00') }),
    portal('Austrheim', { pages: { ...pages, rendered: 0 } }),
  )
  expect(state).toBe('idle')
  expect(portals.map((p) => [p.name, p.shown, p.changed])).toEqual([
    ['Lindås', 'changed', 3],
    ['Vaksdal', 'changed', 3],
    ['Osterøy', 'untouched', 0],
    ['Austrheim', 'untouched', 0],
  ])
})

it('is under way until every portal has been looked at, and says which have been', () => {
  const { state, portals } = outcomeOf(
    portal('Lindås'),
    portal('Vaksdal', { checkedAt: at('09:59:00'), progress: waiting }),
  )
  expect(state).toBe('running')
  expect(portals.map((p) => p.shown)).toEqual(['changed', 'waiting'])
})

it('tells which page was kept back, and which portals failed or are held', () => {
  const outcome = outcomeOf(
    portal('Osterøy', { keptBack: [page('/tenester/sfo/')], pages: { ...pages, keptBack: 1 } }),
    portal('Lindås', { state: 'failed' }),
    portal('Vaksdal', { state: 'pinned' }),
  )
  expect(outcome.keptBack).toEqual([{ ...page('/tenester/sfo/'), portal: 'Osterøy' }])
  expect(outcome.portals.map((p) => [p.shown, p.kept])).toEqual([
    ['keptBack', 1],
    ['failed', 0],
    ['pinned', 0],
  ])
})

it('counts the pages kept back that are too many to be named, and leaves out those there were before', () => {
  const kept = (keptBack: number, ...named: PortalNow['keptBack']) =>
    seen([portal('Osterøy', { keptBack: named, pages: { ...pages, keptBack } })])
  const { portals } = publishingView(asHers(kept(9, page('/a/'), page('/b/')), kept(2), 'mine'), at('10:00:00'))
  expect(portals[0]).toMatchObject({ shown: 'keptBack', kept: 7 })
})

it('does not bother an editor with pages others had kept back before', () => {
  const [old, own, fresh] = [
    page('/old/', '/admin/services/x'),
    page('/own/', '/admin/services/mine#field-price'),
    page('/new/', '/admin/services/y'),
  ]
  const kept = (keptBack: PortalNow['keptBack']) =>
    seen([portal('Osterøy', { keptBack, pages: { ...pages, keptBack: keptBack.length } })])
  const viewOf = (now: PortalNow['keptBack']) =>
    publishingView(asHers(kept(now), kept([old, own]), 'mine'), at('10:00:00'))
  const outcome = viewOf([old, own, fresh])
  expect(outcome.keptBack.map((p) => p.path)).toEqual(['/own/', '/new/'])
  expect(outcome.portals[0]).toMatchObject({ shown: 'keptBack', kept: 2 })
  expect(viewOf([old]).portals[0]).toMatchObject({ shown: 'changed', kept: 0 })
})

it('tells what must be looked at when it came with this publish', () => {
  const ask = [{ ...page('/a/'), portal: 'Lindås' }]
  expect(outcomeOf(portal('Lindås', { newAsks: [page('/a/')] })).newAsks).toEqual(ask)
  expect(outcomeOf(portal('Lindås', { newAsks: [page('/a/')], publishedAt: at('09:00:00') })).newAsks).toEqual([])
})

const fault = (of: string, path: string, href: string, nn = 'Rett opp.') => ({
  portal: of,
  path,
  href,
  slot: 'price',
  advice: { nn, nb: nn, en: nn },
})

it('tells the same fault once, with every portal and page it stands on', () => {
  expect(
    groupFaults([fault('Lindås', '/a/', '/1'), fault('Vaksdal', '/a/', '/1'), fault('Vaksdal', '/nb/a/', '/1')]),
  ).toMatchObject([{ href: '/1', portals: ['Lindås', 'Vaksdal'], paths: ['/a/', '/nb/a/'] }])
})

it('keeps apart what is mended in different places, or is not the same', () => {
  expect(
    groupFaults([
      fault('Lindås', '/a/', '/1'),
      fault('Osterøy', '/a/', '/2'),
      fault('Lindås', '/a/', '/1', 'Noko anna.'),
    ]),
  ).toHaveLength(3)
})

const done = { state: 'done', done: 100, of: 100 } as const
const none = { state: 'done', done: 0, of: 0 } as const
const some = (done: number, of: number) => ({ state: 'running', done, of }) as const
it.each<[string, number | undefined, NonNullable<PortalNow['progress']>[], number, number?]>([
  ['goes by the pace so far', 30, [some(100, 400)], 10],
  ['takes a portal that waits to be as large as the others', 10, [done, waiting], 10],
  ['does not when the others had nothing to make', 10, [done, none, none, none, waiting], 40],
  ['is not told when it is too early', undefined, [some(1, 400)], 1],
  ['is not told when nothing is done', undefined, [waiting], 30],
  ['is not told when it is soon over', undefined, [some(399, 400)], 10],
  ['is told a moment after it was heard of', 30, [some(100, 400)], 10, 3],
  ['is not told when nobody tells of it any more', undefined, [some(11, 225)], 10, 30],
])('the time left %s', (_, left, told, spent, silent = 0) => {
  const after = (seconds: number) => `2026-11-21T10:00:${String(seconds).padStart(2, '0')}.000Z`
  const portals = told.map((progress) => looked('09:59:00', { progress }))
  const times = { startedAt: at('10:00:00'), toldAt: after(spent), now: after(spent + silent) }
  expect(publishingView(seen(portals, times)).left).toBe(left)
})

import { expect, it } from 'vitest'
import type { PortalNow, PublishingNow } from '../../publishing/publishing-now.ts'
import { groupFaults, publishingView } from './publishing-view.ts'

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
const [running, silent] = [
  { state: 'running', since: at('10:00:00') },
  { state: 'silent', since: at('09:59:00') },
]

it.each<[string, PublishingNow, object]>([
  [
    'runs while one portal was last looked at before the request',
    seen([looked('10:00:05'), looked('09:59:59')]),
    running,
  ],
  ['is idle when every portal has been looked at since', seen([looked('10:00:05')]), { state: 'idle' }],
  ['runs when nothing has been published at all', seen([]), running],
  ['is idle when nothing was asked for', seen([], { newestRequest: undefined }), { state: 'idle' }],
  [
    'does not wait for a portal that a person holds back',
    seen([looked('09:00:00', { state: 'pinned' })]),
    { state: 'idle' },
  ],
  ['is stuck after two minutes', seen([], { now: at('10:02:01') }), { ...running, state: 'stalled' }],
  [
    'is not stuck while somebody is at work on it',
    seen([], { now: at('10:02:01'), startedAt: at('10:00:01') }),
    running,
  ],
  [
    'does not answer when the signs of life have ended',
    seen([], { newestRequest: undefined, alive: at('09:59:00') }),
    silent,
  ],
  ['nor does it when something waits', seen([], { alive: at('09:59:00') }), silent],
  ['runs while the signs of life come', seen([], { alive: at('09:59:50') }), running],
])('publishing %s', (_, answer, progress) => expect(publishingView(answer).progress).toEqual(progress))

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
  expect(publishingView(answer).portals.map((p) => p.state)).toEqual([state])
})

it('says of each portal what changed since, and that nothing did where it was published before, or anew with the same pages', () => {
  const { progress, portals } = outcomeOf(
    portal('Lindås'),
    portal('Vaksdal', { pages: { ...pages, rendered: 1, removed: 2 } }),
    portal('Osterøy', { publishedAt: at('09:00:00') }),
    portal('Austrheim', { pages: { ...pages, rendered: 0 } }),
  )
  expect(progress.state).toBe('idle')
  expect(portals.map((p) => [p.name, p.state, p.pages])).toEqual([
    ['Lindås', 'changed', 3],
    ['Vaksdal', 'changed', 3],
    ['Osterøy', 'untouched', 0],
    ['Austrheim', 'untouched', 0],
  ])
})

it('is under way until every portal has been looked at, and says which have been', () => {
  const { progress, portals } = outcomeOf(
    portal('Lindås'),
    portal('Vaksdal', { checkedAt: at('09:59:00'), progress: waiting }),
  )
  expect(progress.state).toBe('running')
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
  const { portals } = publishingView(
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
  const viewOf = (keptBack: PortalNow['keptBack']) =>
    publishingView(
      seen([portal('Osterøy', { keptBack, pages: { ...pages, keptBack: keptBack.length } })]),
      at('10:00:00'),
      { before, documentId: 'mine' },
    )
  const outcome = viewOf([old, own, fresh])
  expect(outcome.keptBack.map((p) => p.path)).toEqual(['/own/', '/new/'])
  expect(outcome.portals[0]).toMatchObject({ state: 'keptBack', keptBack: 2 })
  expect(viewOf([old]).portals[0]).toMatchObject({ state: 'changed', keptBack: 0 })
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

import type { Change, Snapshot } from '@innbyggarportal/shared-content/contract'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aService, plainPortal, region, type PlainPortal } from '../testing/plain-portal.ts'
import { changesBetween } from './content-version.ts'
import { snapshotAt } from './snapshot-at.ts'

const TODAY = '2026-12-31T10:00:00.000Z'
const THAT_DAY = '2026-12-31T23:00:00.000Z'

let portal: PlainPortal
beforeEach(async () => {
  portal = await plainPortal()
})
afterEach(() => portal.remove())

const live = region(aService('sfo', 'Ein'), aService('skule', 'To'), aService('bad', 'Tre'))
const plan = (key: string, field: string, content?: unknown): Change => ({
  id: `${key} ${field}`,
  target: { kind: 'service', key },
  field,
  ...(content !== undefined && { content }),
  base: '',
  rev: 0,
  kind: 'legal',
  from: '2027-01-01',
  state: 'approved',
  by: 'kari',
  at: '2026-12-20T08:00:00.000Z',
})
const text = (words: string) => ({ nn: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] })
const withPlans = (...planned: Change[]): Snapshot => ({ ...live, planned })

it.each([
  ['told what has changed', true],
  ['thinking through every page', false],
])('renders exactly the pages a plan changes on its day, %s', async (_how, isTold) => {
  const content = withPlans(plan('sfo', 'slots.whatYouGet', text('Nytt')))
  const first = await portal.publish(content, { asOf: TODAY })
  const changes = changesBetween(snapshotAt(TODAY, content), snapshotAt(THAT_DAY, content), 'osteroy')
  const next = await portal.publish(content, { asOf: THAT_DAY, ...(isTold && { changes }) })
  expect(next.pages).toMatchObject({ rendered: 1, unchanged: first.pages.total - 1 })
  expect(await portal.pageNow('/tenester/sfo/')).toContain('Nytt')
})

it('shows a title on its day in every list as on its own page, and nowhere before', async () => {
  const content = withPlans(plan('sfo', 'title', { nn: 'Skulefritid' }))
  const everywhere = async () =>
    Promise.all(['/', '/tenester/', '/tema/familie-og-barn/', '/tenester/sfo/'].map((path) => portal.pageNow(path)))
  await portal.publish(content, { asOf: TODAY })
  for (const page of await everywhere()) expect(page).not.toContain('Skulefritid')
  await portal.publish(content, { asOf: THAT_DAY })
  for (const page of await everywhere()) expect(page).toContain('Skulefritid')
})

it('has a new service on its day, and none any more when it is taken down on one', async () => {
  const content = withPlans(
    plan('kino', 'whole', region(aService('kino', 'Film')).shared.get('service/kino')!.value),
    plan('bad', 'whole'),
  )
  await portal.publish(content, { asOf: TODAY })
  expect(await portal.pageNow('/tenester/kino/')).toBeUndefined()
  expect(await portal.pageNow('/tenester/')).toContain('Søk bad')
  const { pages } = await portal.publish(content, { asOf: THAT_DAY })
  expect(pages.removed).toBe(1)
  expect(await portal.pageNow('/tenester/bad/')).toBeUndefined()
  expect(await portal.pageNow('/tenester/kino/')).toContain('Film')
  const list = await portal.pageNow('/tenester/')
  expect(list).toContain('Søk kino')
  expect(list).not.toContain('Søk bad')
})

it('makes no release of a plan before its day, nor when it is dropped again or written into its document', async () => {
  const { release } = await portal.publish(live, { asOf: TODAY })
  const content = withPlans(plan('sfo', 'slots.whatYouGet', text('Nytt')))
  expect(await portal.publish(content, { asOf: TODAY })).toMatchObject({ state: 'unchanged', release })
  expect(await portal.publish(live, { asOf: TODAY })).toMatchObject({ state: 'unchanged', release })
  const there = await portal.publish(content, { asOf: THAT_DAY })
  const written = region(aService('sfo', 'Nytt'), aService('skule', 'To'), aService('bad', 'Tre'))
  expect(await portal.publish(written, { asOf: THAT_DAY })).toMatchObject({
    state: 'unchanged',
    release: there.release,
  })
})

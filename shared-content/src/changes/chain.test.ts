import { expect, it } from 'vitest'
import { canonicalJson, service, type Change } from '../contract/index.ts'
import { mergeOffers } from './chain.ts'

const sfo = service.parse({
  kind: 'service',
  key: 'sfo',
  slug: 'sfo',
  title: { nn: 'SFO' },
  themes: ['familie-og-barn'],
  serviceKind: 'offer',
  slots: {},
})
const target = { kind: 'service' as const, key: 'sfo' }
const place = { target, field: 'title' }
const digestOf = canonicalJson
let count = 0
const planned = (from: string, words: string, on: string, more: Partial<Change> = {}): Change => ({
  id: `00000000-0000-4000-8000-00000000000${(count += 1) % 10}`,
  ...place,
  content: { nn: words },
  base: digestOf({ nn: on }),
  rev: 1,
  kind: 'legal',
  from,
  state: 'approved',
  by: 'kari',
  at: '2026-11-01T08:00:00.000Z',
  ...more,
})
const offers = (live: string, changes: Change[], today = '2026-11-30') =>
  mergeOffers(place, { ...sfo, title: { nn: live } }, changes, { today, digestOf }).map(({ change, ground }) => [
    (change.content as { nn: string }).nn,
    (ground as { nn: string }).nn,
  ])
const law = planned('2027-01-01', 'SFO med gratis tid', 'SFO')
const next = planned('2027-08-01', 'SFO med meir gratis tid', 'SFO med gratis tid')

it('offers nothing while each plan lies on what it was written on', () =>
  expect(offers('SFO', [next, law])).toEqual([]))

it('offers the first plan a merge when the live text is edited beneath it; the next lies on the first as before', () =>
  expect(offers('SFO-plass', [law, next])).toEqual([['SFO med gratis tid', 'SFO-plass']]))

it('offers the next one a merge when the first is dropped, or another plan comes between', () => {
  expect(offers('SFO', [{ ...law, state: 'dropped' }, next])).toEqual([['SFO med meir gratis tid', 'SFO']])
  const between = planned('2027-03-01', 'SFO i ferien', 'SFO med gratis tid')
  expect(offers('SFO', [law, between, next])).toEqual([['SFO med meir gratis tid', 'SFO i ferien']])
})

it('offers nothing to a plan that says what stands there already, to another field, or to what is due', () => {
  expect(offers('SFO med gratis tid', [law])).toEqual([])
  expect(offers('SFO-plass', [planned('2027-01-01', 'x', 'y', { field: 'result' })])).toEqual([])
  expect(offers('SFO-plass', [law], '2027-01-01')).toEqual([])
})

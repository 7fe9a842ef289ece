import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canonicalJson,
  record,
  type Change,
  type ContentRecord,
  type Snapshot,
  type SnapshotRecord,
} from '../contract/index.ts'
import { arbitraryChanges, arbitraryRegion, DAYS, snapshotOf } from '../testing/index.ts'
import { nextDueAfter } from './due.ts'
import { standingOn } from './lay-over.ts'
import { recordIn, refusedIn, snapshotOn } from './snapshot-on.ts'
import { targetId } from './apply-change.ts'

const on = (day: string, snapshot: Snapshot) => snapshotOn(day, snapshot, canonicalJson)
const arbitraryPlans = fc
  .tuple(arbitraryRegion, arbitraryRegion)
  .chain(([{ records }, other]) =>
    fc.record({ records: fc.constant(records), planned: arbitraryChanges(fc.constantFrom(...other.records)) }),
  )
const day = fc.constantFrom(...DAYS)
const BOUNDS = { numRuns: 40 }
const shownIn = ({ shared, kommuner }: Snapshot) =>
  canonicalJson(
    [shared, ...kommuner.values()]
      .flatMap((part) => [...part.values()])
      .map(({ id, digest, owner, value }) => ({ id, digest, owner, value }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  )
/** The same content, of which nothing has been asked before. */
const copyOf = ({ records, planned }: { records: ContentRecord[]; planned: Change[] }): Snapshot => ({
  ...snapshotOf(records.map((r) => ({ ...r }))),
  planned: planned.map((c) => ({ ...c })),
})

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }]
const sfo = record.parse({
  kind: 'service',
  key: 'sfo',
  slug: 'sfo',
  title: { nn: 'SFO' },
  themes: ['familie-og-barn'],
  serviceKind: 'offer',
  slots: { summary: { nn: paragraph('Leik.') } },
}) as ContentRecord
const kommune = (key: string) =>
  record.parse({ kind: 'kommune', key, slug: key, name: key, languages: ['nn'] }) as ContentRecord
let count = 0
const change = (more: Partial<Change>): Change => ({
  id: `c${++count}`,
  target: { kind: 'service', key: 'sfo' },
  field: 'title',
  base: '',
  rev: 0,
  kind: 'editorial',
  state: 'approved',
  by: 'kari',
  at: '2026-12-20T08:00:00.000Z',
  from: '2027-01-01',
  ...more,
})
const live = snapshotOf([sfo, kommune('osteroy'), kommune('vaksdal')])
const titleOn = (date: string, snapshot: Snapshot) => {
  const value = recordIn(on(date, snapshot), 'service/sfo')?.value
  return value?.kind === 'service' ? value.title.nn : undefined
}

describe('the content of the region on a day', () => {
  it('is every record as its changes leave it, and the parts nothing is due of stay the same maps', () => {
    fc.assert(
      fc.property(arbitraryPlans, day, (given, date) => {
        const snapshot = copyOf(given)
        const before = shownIn(snapshot)
        const now = on(date, snapshot)
        expect(shownIn(snapshot)).toBe(before)
        for (const id of new Set(given.planned.map(({ target }) => targetId(target)))) {
          const ofIt = given.planned.filter(({ target }) => targetId(target) === id)
          expect(canonicalJson(recordIn(now, id)?.value ?? null), id).toBe(
            canonicalJson(standingOn(date, recordIn(snapshot, id)?.value, ofIt) ?? null),
          )
        }
        const touched = new Set(given.planned.map(({ target }) => targetId(target)))
        const untouched = (part: ReadonlyMap<string, SnapshotRecord>) =>
          [...part.values()].filter(({ id }) => !touched.has(id))
        expect(untouched(now.shared)).toEqual(untouched(snapshot.shared))
        if (now.shared !== snapshot.shared) expect(shownIn(now)).not.toBe(before)
      }),
      BOUNDS,
    )
  })

  it('is the same whatever days were asked for before', () => {
    fc.assert(
      fc.property(arbitraryPlans, fc.array(day, { minLength: 2, maxLength: 6 }), (given, days) => {
        const asked = copyOf(given)
        for (const date of days) {
          const now = on(date, asked)
          expect(shownIn(now)).toBe(shownIn(on(date, copyOf(given))))
          expect(now.planned?.map(({ id }) => id)).toEqual(on(date, copyOf(given)).planned?.map(({ id }) => id))
          expect(on(date, asked)).toBe(now)
        }
      }),
      BOUNDS,
    )
  })

  it('is that day however often it is asked of, and a later one asked of it is the later', () => {
    fc.assert(
      fc.property(arbitraryPlans, day, day, (given, a, b) => {
        const [first, second] = [a, b].toSorted() as [string, string]
        const snapshot = copyOf({ ...given, planned: given.planned.filter(({ from }) => from !== undefined) })
        const now = on(first, snapshot)
        expect(on(first, now)).toBe(now)
        expect(shownIn(on(second, now))).toBe(shownIn(on(second, snapshot)))
      }),
      BOUNDS,
    )
  })

  it('stays the same maps while other content is edited, so that nothing is thought through again', () => {
    const planned = [change({ content: { nn: 'Skulefritid' } })]
    const before = on('2027-01-01', { ...live, planned })
    const kommuner = new Map(live.kommuner).set('osteroy', new Map())
    const edited = { shared: live.shared, kommuner, planned }
    const after = on('2027-01-01', edited)
    expect(before.shared).not.toBe(live.shared)
    expect(after.shared).toBe(before.shared)
    expect(after.kommuner.get('vaksdal')).toBe(live.kommuner.get('vaksdal'))
  })

  it('has a new document on its day, in the part of whoever it is of, and has none whose end has come', () => {
    const contact = record.parse({
      kind: 'contact',
      key: 'torget',
      kommune: 'osteroy',
      name: { nn: 'Torget' },
      roles: [],
    }) as ContentRecord
    const snapshot = {
      ...live,
      planned: [
        change({ target: { kind: 'contact', key: 'osteroy/torget' }, field: 'whole', content: contact }),
        change({ field: 'whole', from: '2027-02-01' }),
      ],
    }
    expect(on('2026-12-31', snapshot)).toBe(snapshot)
    const first = on('2027-01-01', snapshot)
    expect(first.kommuner.get('osteroy')?.get('contact/osteroy/torget')?.value).toEqual(contact)
    expect(first.shared).toBe(live.shared)
    expect(first.planned).toHaveLength(1)
    const last = on('2027-02-01', snapshot)
    expect(last.shared.has('service/sfo')).toBe(false)
    expect(last.planned).toBeUndefined()
  })
})

describe('a plan the contract would not have', () => {
  const tooMuch = change({ field: 'themes', content: [] })

  it('is passed by and named, and what else comes that day and later comes', () => {
    const snapshot = {
      ...live,
      planned: [
        tooMuch,
        change({ content: { nn: 'Skulefritid' } }),
        change({ content: { nn: 'Fritid' }, from: '2027-02-01' }),
      ],
    }
    expect(titleOn('2027-01-01', snapshot)).toBe('Skulefritid')
    expect(titleOn('2027-02-01', snapshot)).toBe('Fritid')
    const [refused, ...others] = refusedIn(snapshot)
    expect(others).toEqual([])
    expect(refused).toMatchObject({ change: { id: tooMuch.id }, problems: [{ path: 'themes' }] })
  })

  it('is named for as long as it is there', () => {
    const good = change({ content: { nn: 'Skulefritid' } })
    const namedOf = (...planned: Change[]) => refusedIn({ ...live, planned }).map((r) => r.change.id)
    expect([namedOf(good), namedOf(good, tooMuch), namedOf(good)]).toEqual([[], [tooMuch.id], []])
  })
})

it('says when the next plan comes in force, at midnight in Norway', () => {
  const snapshot = { ...live, planned: [change({ from: '2027-07-01' }), change({ from: '2027-01-01' })] }
  expect(nextDueAfter(snapshot, '2026-12-31T22:59:59.999Z')).toBe('2026-12-31T23:00:00.000Z')
  expect(nextDueAfter(snapshot, '2026-12-31T23:00:00.000Z')).toBe('2027-06-30T22:00:00.000Z')
  expect(nextDueAfter(snapshot, '2027-06-30T22:00:00.000Z')).toBeUndefined()
  expect(nextDueAfter(live, '2026-01-01T00:00:00.000Z')).toBeUndefined()
})

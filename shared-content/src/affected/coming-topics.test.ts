import fc from 'fast-check'
import { expect, it } from 'vitest'
import { snapshotOn } from '../changes/index.ts'
import { canonicalJson, kommune, startOfOsloDay, type Snapshot } from '../contract/index.ts'
import { arbitraryChanges, arbitraryRegion, DAYS, snapshotOf } from '../testing/index.ts'
import { changedTopics } from './changed-topics.ts'
import { comingTopics } from './coming-topics.ts'
import { readerFor } from './content-reader.ts'

const on = (day: string, snapshot: Snapshot) => snapshotOn(day, snapshot, canonicalJson)
const region = fc
  .tuple(arbitraryRegion, arbitraryRegion)
  .chain(([{ records }, other]) =>
    arbitraryChanges(fc.constantFrom(...other.records)).map((planned) => ({ ...snapshotOf(records), planned })),
  )

it('tells of every topic the day it first changes, and of none that never does', () => {
  fc.assert(
    fc.property(region, fc.nat(DAYS.length - 2), (snapshot, index) => {
      const [today, ...later] = DAYS.slice(index) as [string, ...string[]]
      const now = on(today, snapshot)
      const first = new Map<string, string>()
      let before = now
      for (const day of later) {
        const after = on(day, snapshot)
        for (const topic of changedTopics(before, after, 'osteroy'))
          if (!first.has(topic)) first.set(topic, startOfOsloDay(day))
        before = after
      }
      expect(new Map(comingTopics(now, 'osteroy'))).toEqual(first)
    }),
    { numRuns: 60 },
  )
})

it('tells whoever reads, of what was read through that reader alone', () => {
  fc.assert(
    fc.property(region, (snapshot) => {
      const now = on(DAYS[0]!, snapshot)
      const heard = new Set<string>()
      const reader = readerFor(now, 'osteroy', (topic) => heard.add(topic))
      if (reader === null) return
      const coming = comingTopics(now, 'osteroy')
      const other = reader.fresh()
      for (const id of now.shared.keys()) {
        expect(other.fresh().changesAt()).toBeUndefined()
        other.service(id.slice('service/'.length))
      }
      other.once('lists', (r) => [r.listing(), r.searchable()])
      const expected = [...heard].flatMap((topic) => coming.get(topic) ?? []).sort()[0]
      expect(other.changesAt()).toBe(expected)
      expect(reader.changesAt()).toBe(expected)
    }),
    { numRuns: 60 },
  )
})

it('says nothing of what is planned for another kommune', () => {
  const vaksdal = kommune.parse({
    kind: 'kommune',
    key: 'vaksdal',
    slug: 'vaksdal',
    name: 'Vaksdal',
    languages: ['nn'],
  })
  const snapshot: Snapshot = {
    ...snapshotOf([vaksdal]),
    planned: [
      {
        id: 'c1',
        target: { kind: 'kommune', key: 'vaksdal' },
        field: 'name',
        content: 'Nye Vaksdal',
        base: '',
        rev: 0,
        kind: 'editorial',
        from: '2027-01-01',
        state: 'approved',
        by: 'kari',
        at: '2026-12-20T08:00:00.000Z',
      },
    ],
  }
  expect([...comingTopics(snapshot, 'osteroy')]).toEqual([])
  expect([...comingTopics(snapshot, 'vaksdal')]).toEqual([['kommune', '2026-12-31T23:00:00.000Z']])
})

import { standingAt, type Standing } from '@innbyggarportal/shared-content/changes'
import { fromMillis, service, type Change, type ContentRecord } from '@innbyggarportal/shared-content/contract'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { digestOf } from '../document/digest-of.ts'
import { planHistory, type NewestRow } from '../history/plan-history.ts'
import { planPast, type PastRow, type Saved } from './plan-past.ts'

const sfo = (title: string): ContentRecord =>
  service.parse({
    kind: 'service',
    key: 'sfo',
    slug: 'sfo',
    title: { nn: title },
    themes: ['familie-og-barn'],
    serviceKind: 'offer',
    slots: {},
  })
const MINUTE = 60_000
const BEGINS = Date.parse('2026-01-01T08:00:00.000Z')
const at = (index: number, later = 0) => fromMillis(BEGINS + index * MINUTE + later)

type Deed = { does: 'publish' | 'draft' | 'takeDown'; title: string }
interface Kept {
  saved: Saved[]
  /** What was live after each deed. */
  live: Standing[]
  /** When the document itself was last written. */
  written: string
}

/** What an older program kept of what was done, a minute between: a version of everything, and who reads them cannot tell a draft from what took the document down. */
function keep(deeds: readonly Deed[]): Kept {
  const kept: Kept = { saved: [], live: [], written: at(0) }
  for (const [index, { does, title }] of deeds.entries()) {
    const before = kept.live.at(-1)
    const newest = kept.saved.at(-1)?.record
    const record = does === 'takeDown' ? newest : sfo(title)
    const isDone = does === 'draft' ? digestOf(record) !== digestOf(newest) : does === 'publish' || before !== undefined
    kept.live.push(!isDone || does === 'draft' ? before : does === 'publish' ? record : undefined)
    if (!isDone || record === undefined) continue
    kept.saved.push({ at: at(index), isPublished: does === 'publish', record })
    if (does !== 'draft') kept.written = at(index)
  }
  return kept
}

/** The history of what was done from one deed on, as the hooks write it just after the document. */
function historyFrom(begin: number, live: readonly Standing[]): PastRow[] {
  const rows: PastRow[] = []
  let newest: NewestRow | undefined
  for (let index = begin; index < live.length; index += 1) {
    if (digestOf(live[index - 1]) === digestOf(live[index])) continue
    for (const row of planHistory(newest, live[index - 1], live[index])) {
      rows.push({ ...row, at: at(index, 5) })
      newest = row
    }
  }
  return rows
}

const deeds = fc.array(
  fc.record({
    does: fc.constantFrom<Deed['does']>('publish', 'draft', 'takeDown'),
    title: fc.constantFrom('SFO', 'Skulefritid', 'Etter skulen'),
  }),
  { maxLength: 9 },
)

it('tells how a record was published at every moment, wherever the history it comes before begins', () => {
  fc.assert(
    fc.property(deeds, fc.nat(9), (done, begin) => {
      const { saved, live, written } = keep(done)
      const rows = historyFrom(begin, live)
      const [first] = rows
      const past = planPast(saved, { at: written, live: live.at(-1) }, first)
      const history = [...past, ...rows].toSorted((a, b) => a.position - b.position)
      expect(history.map((row) => row.at)).toEqual(history.map((row) => row.at).toSorted())
      const told = history.map((row) => ({ ...row, target: { kind: 'service', key: 'sfo' } }) as unknown as Change)
      for (const index of live.keys()) expect(digestOf(standingAt(at(index, 1000), told))).toBe(digestOf(live[index]))
    }),
    { numRuns: 500 },
  )
})

it('ends with what is live, when a publication left no version', () => {
  const saved = [{ at: at(0), isPublished: true, record: sfo('SFO') }]
  const rows = planPast(saved, { at: at(5), live: sfo('Skulefritid') })
  expect(rows.map(({ field, at: when, position }) => [field, when, position])).toEqual([
    ['whole', at(0), 0],
    ['title', at(5), 1],
  ])
})

it('has nothing to tell of what was never published', () => {
  expect(planPast([{ at: at(0), isPublished: false, record: sfo('SFO') }], { at: at(0), live: undefined })).toEqual([])
})

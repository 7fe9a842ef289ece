import fc from 'fast-check'
import { canonicalJson, service, type Change, type ContentRecord } from '@innbyggarportal/shared-content/contract'
import { applyChanges, type Standing } from '@innbyggarportal/shared-content/changes'
import { expect, it } from 'vitest'
import { planHistory, type HistoryRow, type NewestRow } from './plan-history.ts'

const sfo = (title: string, slug: string): ContentRecord =>
  service.parse({
    kind: 'service',
    key: 'sfo',
    slug,
    title: { nn: title },
    themes: ['familie-og-barn'],
    serviceKind: 'offer',
    slots: {},
  })
const standing: fc.Arbitrary<Standing> = fc.option(
  fc
    .tuple(fc.constantFrom('SFO', 'Skulefritid'), fc.constantFrom('sfo', 'ny'))
    .map(([title, slug]) => sfo(title, slug)),
  { nil: undefined },
)
const newestOf = (rows: readonly HistoryRow[]): NewestRow | undefined => rows.at(-1)
const replay = (rows: readonly HistoryRow[]) =>
  applyChanges(
    undefined,
    rows.map((row) => ({ ...row, target: { kind: 'service', key: 'sfo' } }) as unknown as Change),
  )

it('gives what is live however many rows of a write were cut off, once something is written again', () => {
  const steps = fc.array(fc.record({ to: standing, kept: fc.nat(3) }), { maxLength: 8 })
  fc.assert(
    fc.property(standing, steps, standing, (first, all, last) => {
      let live = first
      const rows: HistoryRow[] = []
      for (const { to, kept } of all) {
        rows.push(...planHistory(newestOf(rows), live, to).slice(0, kept))
        live = to
      }
      rows.push(...planHistory(newestOf(rows), live, last))
      if (live === undefined && last === undefined) return
      expect(canonicalJson(replay(rows) ?? null)).toBe(canonicalJson(last ?? null))
    }),
  )
})

it('begins with what stood there, when that is before there was a history', () => {
  const [found, written] = planHistory(undefined, sfo('SFO', 'sfo'), sfo('Skulefritid', 'sfo'))
  expect(found).toMatchObject({ field: 'whole', isFound: true, rev: 0 })
  expect(written).toMatchObject({ field: 'title', lang: 'nn', content: 'Skulefritid', isFound: false, rev: 1 })
})

it('says nothing of a write that changes nothing', () => {
  const rows = planHistory(undefined, undefined, sfo('SFO', 'sfo'))
  expect(rows).toHaveLength(1)
  expect(planHistory(newestOf(rows), sfo('SFO', 'sfo'), sfo('SFO', 'sfo'))).toEqual([])
})

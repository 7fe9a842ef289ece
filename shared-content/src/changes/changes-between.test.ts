import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson, service, type Change, type ContentRecord } from '../contract/index.ts'
import { arbitraryOverride, arbitraryService } from '../testing/index.ts'
import { applyChange } from './apply-change.ts'
import { changesBetween, type Edit } from './changes-between.ts'
import { standingAt } from './standing-at.ts'

const maybe = (record: fc.Arbitrary<ContentRecord>) => fc.option(record, { nil: undefined })
const two = (record: fc.Arbitrary<ContentRecord>) => fc.tuple(maybe(record), maybe(record))
const pairs = fc.oneof(two(arbitraryService('sfo')), two(arbitraryOverride('osteroy', 'sfo')))
it('what was written, laid over what stood, gives what stands; and backwards', () => {
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      const edits = changesBetween(before, after)
      const forth = edits.reduce<ContentRecord | undefined>(applyChange, before)
      expect(canonicalJson(forth)).toBe(canonicalJson(after))
      const back = edits
        .map(({ before: content, ...edit }): Edit => ({ ...edit, content, before: undefined }))
        .reduceRight<ContentRecord | undefined>(applyChange, after)
      expect(canonicalJson(back)).toBe(canonicalJson(before))
    }),
  )
})

const sfo = service.parse({
  kind: 'service',
  key: 'sfo',
  slug: 'sfo',
  title: { nn: 'SFO', en: 'After-school care' },
  themes: ['familie-og-barn'],
  serviceKind: 'offer',
  slots: {},
})

it('is language by language where the languages are all that differs', () => {
  expect(changesBetween(sfo, { ...sfo, title: { nn: 'SFO' } })).toMatchObject([
    { field: 'title', lang: 'en', content: undefined, before: 'After-school care' },
  ])
  expect(changesBetween(sfo, { ...sfo, title: { nn: 'Skulefritid', en: 'SFO' }, slug: 'ny' })).toMatchObject([
    { field: 'slug', content: 'ny' },
    { field: 'title', lang: 'nn', content: 'Skulefritid' },
    { field: 'title', lang: 'en', content: 'SFO' },
  ])
  expect(changesBetween(sfo, sfo)).toEqual([])
})

it('tells from the history how a record was at any moment', () => {
  const titles = ['SFO', 'Skulefritid', 'Skulefritidsordning']
  const stands = [undefined, ...titles.map((nn) => ({ ...sfo, title: { nn } })), undefined]
  const at = (hour: number) => `2026-11-30T0${hour}:00:00.000Z`
  const history = stands
    .slice(1)
    .flatMap((after, i) =>
      changesBetween(stands[i], after).map(({ before: _before, ...edit }): Change => ({
        ...edit,
        id: '00000000-0000-4000-8000-000000000000',
        base: '',
        rev: i,
        kind: 'functional',
        state: 'published',
        by: 'kari',
        at: at(i + 1),
      })),
    )
  for (const [hour, record] of stands.entries()) expect(standingAt(at(hour), history)).toEqual(record)
})

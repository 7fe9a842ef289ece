import { describe, expect, it } from 'vitest'
import { record, type ContentRecord, type Lang } from '../contract/index.ts'
import { readerFor } from '../affected/index.ts'
import { snapshotOf } from '../testing/index.ts'
import { resolveService } from './resolve-service.ts'

const kommune = { kind: 'kommune', key: 'osteroy', slug: 'osteroy', name: 'Osterøy', languages: ['nn', 'nb', 'en'] }
const weeks = (amount: number) => ({ amount, unit: 'weeks' })

/** The service of Osterøy with what the region says in the slots, and what Osterøy adds to them. */
function resolve(slots: object, added: object = {}, lang: Lang = 'nn') {
  const records = [
    kommune,
    {
      kind: 'service',
      key: 'sfo',
      slug: 'sfo',
      title: { nn: 'SFO', nb: 'SFO', en: 'SFO' },
      themes: ['familie-og-barn'],
      serviceKind: 'offer',
      slots,
    },
    {
      kind: 'override',
      kommune: 'osteroy',
      service: 'sfo',
      slots: Object.fromEntries(Object.entries(added).map(([slot, content]) => [slot, { mode: 'addAfter', content }])),
    },
  ].map((r) => record.parse(r)) as ContentRecord[]
  const reader = readerFor(snapshotOf(records), 'osteroy')!
  return resolveService(reader.service('sfo')!, reader, lang, '2026-11-21T10:00:00.000Z')
}
const told = (slots: object, added?: object) => resolve(slots, added).findings.map(({ rule, slot }) => [slot, rule])
const headings = (complaint: object) =>
  (['nn', 'nb', 'en'] as const).map((lang) => resolve({ complaint }, {}, lang).slots[0]?.heading)

describe('a right to complain', () => {
  it.each([
    [{ hasRight: true }, ['Er du usamd i vedtaket?', 'Er du uenig i vedtaket?', 'Do you disagree with the decision?']],
    [{ hasRight: true, kind: 'care' }, ['Vil du klage?', 'Vil du klage?', 'Do you want to complain?']],
    [{ hasRight: true, kind: 'remark' }, ['Har du merknader?', 'Har du merknader?', 'Do you have any comments?']],
    [{ hasRight: false, text: { nn: 'Spør oss.' } }, ['Kan du klage?', 'Kan du klage?', 'Can you appeal?']],
    [{ hasRight: false }, [undefined, undefined, undefined]],
  ])('%j is asked for by what it is about', (complaint, expected) => {
    expect(headings(complaint)).toEqual(expected)
  })

  it('may be filled in with whom to write to, and nobody is told', () => {
    const shared = { complaint: { hasRight: true, kind: 'care', period: weeks(4) } }
    expect(told(shared, { complaint: { hasRight: true, sendTo: { nn: 'helsestasjonen' } } })).toEqual([])
    expect(told(shared, { complaint: { hasRight: true, period: weeks(4) } })).toEqual([])
  })

  it.each([
    ['says there is none after all', { hasRight: false }, 'added-right'],
    ['is about something else', { hasRight: true, kind: 'care' }, 'added-right'],
    ['goes on to another body', { hasRight: true, appealBody: { nn: 'nemnda' } }, 'added-appeal-body'],
  ])('is told of when what a kommune adds %s', (_, complaint, rule) => {
    const shared = { hasRight: true, period: weeks(3), appealBody: { nn: 'Statsforvaltaren' } }
    expect(told({ complaint: shared }, { complaint })).toEqual([['complaint', rule]])
  })

  it('is told of when it says how, and that one cannot', () => {
    const complaint = { hasRight: false, period: weeks(3), text: { nn: 'Spør oss.' } }
    expect(told({ complaint })).toEqual([['complaint', 'no-right-but-how']])
  })

  it('is told of when somebody is to decide on a comment', () => {
    const complaint = { hasRight: true, kind: 'remark', appealBody: { nn: 'Statsforvaltaren' } }
    expect(told({ complaint })).toEqual([['complaint', 'remark-with-appeal-body']])
  })
})

import { describe, expect, it } from 'vitest'
import { record, type ContentRecord, type Lang } from '../contract/index.ts'
import { readerFor } from '../affected/index.ts'
import { snapshotOf } from '../testing/index.ts'
import { findMissingWords } from './missing-words.ts'
import { readableSlots } from './readable-slots.ts'
import { resolveService } from './resolve-service.ts'

const para = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }]
const price = (what: object, more: object = {}) => ({ id: 'a', what, amount: 'free', ...more })
const action = (label: object) => ({ id: 'a', label, url: 'https://a.no', login: 'none', level: 2 })
const aService = (slots: object, more: object = {}) => ({
  kind: 'service',
  key: 'sfo',
  slug: 'sfo',
  title: { nn: 'SFO', en: 'SFO' },
  themes: ['familie-og-barn'],
  serviceKind: 'offer',
  slots,
  ...more,
})
const override = (slots: object) => ({ kind: 'override', kommune: 'osteroy', service: 'sfo', slots })

function resolve(records: object[], lang: Lang = 'en') {
  const osteroy = { kind: 'kommune', key: 'osteroy', slug: 'osteroy', name: 'Osterøy', languages: ['nn', 'nb', 'en'] }
  const reader = readerFor(snapshotOf([osteroy, ...records].map((r) => record.parse(r)) as ContentRecord[]), 'osteroy')!
  return resolveService(reader.service('sfo')!, reader, lang, '2026-11-21T10:00:00.000Z')
}
const missing = (...args: Parameters<typeof resolve>) =>
  findMissingWords(resolve(...args)).map((m) => `${m.slot ?? 'title'} ${m.langs} ${m.isShared ? 'region' : 'kommune'}`)

describe('the words that must exist in each language of a portal', () => {
  it.each([
    ['help in an emergency', { urgent: [{ id: 'a', label: { nn: 'Legevakt' }, phone: '116117' }] }, 'urgent'],
    ['what can be done', { selfService: [action({ nn: 'Søk' })] }, 'selfService'],
    ['the steps, where nothing is done online', { howToApply: [{ id: 'a', text: { nn: 'Ring oss.' } }] }, 'howToApply'],
    ['a deadline', { deadlines: [{ id: 'a', what: { nn: 'Opptak' }, date: 'rolling' }] }, 'deadlines'],
    ['a price', { price: [price({ en: 'Place' }, { condition: { nn: 'Full dag' } })] }, 'price'],
    ['what a contact is for', { contact: [{ id: 'a', role: 'x', about: { nn: 'Søknaden' } }] }, 'contact'],
  ])('are those of %s', (_name, slots, slot) => expect(missing([aService(slots)])).toEqual([`${slot} nn region`]))

  it('are the title too', () => expect(missing([aService({}, { title: { nn: 'SFO' } })])).toEqual(['title nn region']))

  it('are not those that only tell more, or the name of a body', () => {
    const slots = {
      summary: { nn: para('Om SFO.') },
      whatYouGet: { nn: para('Leik.') },
      price: [price({ en: 'Place' }, { decidedBy: { nn: 'kommunestyret' } })],
      selfService: [action({ en: 'Apply' })],
      howToApply: [{ id: 'a', text: { nn: 'Fyll ut.' } }],
    }
    expect(missing([aService(slots)])).toEqual([])
  })

  it('may be in the other Norwegian: both are read by the same people', () => {
    const slots = { price: [price({ nn: 'Plass' })] }
    expect(missing([aService(slots)], 'nb')).toEqual([])
    expect(missing([aService({ price: [price({ en: 'Place' })] })], 'nb')).toEqual(['price en region'])
  })

  it('are the kommune’s to translate where it has written them itself, and nobody’s where nobody offers it', () => {
    const shared = aService({ price: [price({ en: 'Place' })] })
    const own = override({ price: { mode: 'replace', content: [price({ nn: 'Plass' })] } })
    expect(missing([shared, own])).toEqual(['price nn kommune'])
    const added = override({ price: { mode: 'addAfter', content: [price({ en: 'Meal' })] } })
    expect(missing([aService({ price: [price({ nn: 'Plass' })] }), added])).toEqual(['price nn region'])
    const local = aService({}, { title: { nn: 'SFO' }, kommune: 'osteroy' })
    expect(missing([local])).toEqual(['title nn kommune'])
    const nobody = { who: 'nobody', body: { name: { nn: 'Nabokommunen' } } }
    expect(missing([aService({}, { title: { nn: 'SFO' }, responsible: nobody })])).toEqual([])
  })

  it('are one finding each, in the place of the advice to translate', () => {
    const { findings } = resolve([aService({ price: [price({ nn: 'Plass' })], whatYouGet: { nn: para('Leik.') } })])
    expect(findings.map((f) => `${f.slot} ${f.rule} ${f.severity}`)).toEqual([
      'whatYouGet other-language notice',
      'price missing-words ask',
    ])
    expect(findings[1]?.advice.nn).toContain('Dette finst ikkje på engelsk')
  })
})

describe('what can be read of a service', () => {
  const slots = {
    urgent: [{ id: 'a', label: { nn: 'Legevakt' }, phone: '116117' }],
    whatYouGet: { nn: para('Leik.') },
    changes: { en: para('Tell us.') },
    price: [price({ nn: 'Plass' }), { ...price({ en: 'Meal' }), id: 'b' }],
    processingTime: { usual: { amount: 2, unit: 'weeks' }, text: { nn: 'Du får brev.' } },
    complaint: { hasRight: true, text: { nn: 'Skriv kvifor.' } },
    legalBasis: [{ id: 'a', law: 'LOV-2005-06-17-64', name: { nn: 'Barnehagelova' } }],
  }
  const readable = readableSlots(resolve([aService(slots)]).slots, 'en')

  it('leaves out rows and texts in a language its readers cannot read, and keeps numbers to ring and laws', () =>
    expect(readable.map((s) => s.slot)).toEqual([
      'urgent',
      'price',
      'processingTime',
      'changes',
      'complaint',
      'legalBasis',
    ]))

  it('keeps of a slot what needs no words', () => {
    const of = (slot: string) => readable.find((s) => s.slot === slot)?.parts[0]?.content
    expect(of('price')).toHaveLength(1)
    expect(of('processingTime')).toEqual({
      usual: { text: '2 weeks', lang: 'en', value: { amount: 2, unit: 'weeks' } },
    })
    expect(of('complaint')).toEqual({ hasRight: true })
  })
})

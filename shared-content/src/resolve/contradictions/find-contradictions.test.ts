import { describe, expect, it } from 'vitest'
import { record, type ContentRecord, type Lang } from '../../contract/index.ts'
import { readerFor } from '../../affected/index.ts'
import { snapshotOf } from '../../testing/index.ts'
import { resolveService } from '../resolve-service.ts'

const words = (nn: string) => ({ nn })
const para = (text: string) => ({ nn: [{ type: 'paragraph', children: [{ type: 'text', text }] }] })
const kommune = { kind: 'kommune', key: 'osteroy', slug: 'osteroy', name: 'Osterøy', languages: ['nn', 'en'] }
const role = { kind: 'contactRole', key: 'vakt', label: words('Døgnvakta for veg, vatn og avløp') }
const contact = {
  kind: 'contact',
  kommune: 'osteroy',
  key: 'vakta',
  name: words('Vegvakta'),
  roles: ['vakt'],
  phone: '55550108',
  email: 'vakt@osteroy.demo.example',
}
const duty = {
  kind: 'factDefinition',
  key: 'vakttelefon',
  type: 'phone',
  label: words('Vakttelefon for veg, vatn og avløp'),
  fallback: words('vaktnummeret'),
}
const dutyNumber = (value: string) => ({
  kind: 'localFact',
  fact: 'vakttelefon',
  scope: 'kommune',
  kommune: 'osteroy',
  value: { type: 'phone', value },
})
const contacts = [{ id: 'v', role: 'vakt' }]

/** The findings of a service with these slots, and of the kommune's own slots added after. */
function findingsOf(slots: object, added: object = {}, more: object[] = [], lang: Lang = 'nn') {
  const own = Object.fromEntries(Object.entries(added).map(([slot, content]) => [slot, { mode: 'addAfter', content }]))
  const service = {
    kind: 'service',
    key: 'sfo',
    slug: 'sfo',
    title: words('SFO'),
    themes: ['familie-og-barn'],
    serviceKind: 'offer',
    slots,
  }
  const records = [
    kommune,
    role,
    contact,
    duty,
    service,
    { kind: 'override', kommune: 'osteroy', service: 'sfo', slots: own },
    ...more,
  ]
  const reader = readerFor(snapshotOf(records.map((r) => record.parse(r)) as ContentRecord[]), 'osteroy')!
  return resolveService(reader.service('sfo')!, reader, lang, '2026-11-21T10:00:00.000Z').findings.filter((f) =>
    /two-|text-says/.test(f.rule),
  )
}
const rules = (...given: Parameters<typeof findingsOf>) => findingsOf(...given).map((f) => `${f.slot} ${f.rule}`)

describe('two amounts for one thing', () => {
  const price = (id: string, ore: number, more: object = {}) => ({
    id,
    what: words('Heil plass'),
    amount: { ore },
    ...more,
  })

  it('stop the page, and name both fields', () => {
    const [finding] = findingsOf({ price: [price('a', 3000_00)] }, { price: [price('b', 2500_00)] })
    expect(finding).toMatchObject({ rule: 'two-values', severity: 'block', slot: 'price', where: 'Heil plass' })
    expect(finding!.advice.nn).toBe(
      '«Heil plass» har to ulike verdiar: 3 000 kroner i «Kva kostar det?» «Heil plass» (fellesteksten), og 2 500 kroner i «Kva kostar det?» «Heil plass» (lokal tekst). Rett den som er feil, eller skriv kva som skil dei.',
    )
    expect(finding!.advice.nb).toContain('«Hva koster det?» «Heil plass» (lokal tekst)')
    expect(finding!.advice.en).toContain('(the shared text)')
  })

  it('are asked about where only one has a unit, and found behind a row of another unit', () => {
    const perDay = { unit: words('per dag') }
    expect(rules({ price: [price('a', 100, perDay), price('b', 200)] })).toEqual(['price maybe-two-values'])
    const month = price('m', 900, { unit: words('per månad') })
    expect(rules({ price: [month, price('a', 100, perDay), price('b', 200, perDay)] })).toEqual(['price two-values'])
  })

  it('are none when they are the same, hold on other days, or are told apart', () => {
    expect(rules({ price: [price('a', 100), price('b', 100)] })).toEqual([])
    expect(rules({ price: [price('a', 100, { validTo: '2026-10-01' }), price('b', 200)] })).toEqual([])
    expect(
      rules({ price: [price('a', 100, { unit: words('per månad') }), price('b', 20, { unit: words('per dag') })] }),
    ).toEqual([])
    expect(rules({ price: [price('a', 100), price('b', 50, { condition: words('Barn') })] })).toEqual([])
  })
})

describe('two deadlines for one thing', () => {
  const due = (id: string, date: unknown, note?: string) => ({
    id,
    what: words('Søknad om plass'),
    date,
    ...(note && { note: words(note) }),
  })
  const [march, may] = [
    { month: 3, day: 1 },
    { month: 5, day: 1 },
  ]

  it('stop where the kommune says another than the shared text, or a day stands beside «heile året»', () => {
    expect(rules({ deadlines: [due('a', march)] }, { deadlines: [due('b', may)] })).toEqual(['deadlines two-values'])
    expect(rules({ deadlines: [due('a', march), due('b', 'rolling')] })).toEqual(['deadlines two-values'])
  })

  it('are asked about where one writer may mean two rounds, and are none when a note tells them apart', () => {
    expect(rules({ deadlines: [due('a', march), due('b', may)] })).toEqual(['deadlines maybe-two-values'])
    expect(rules({ deadlines: [due('a', march, 'Vår'), due('b', may, 'Haust')] })).toEqual([])
    expect(rules({ deadlines: [due('a', march), due('b', '2027-03-01')] })).toEqual([])
    expect(rules({ deadlines: [due('a', '2026-03-01'), due('b', '2027-03-15')] })).toEqual([])
  })
})

describe('two lengths of time', () => {
  const weeks = (amount: number) => ({ amount, unit: 'weeks' })

  it('stop for what the law sets and for complaints, and are asked about for what is usual', () => {
    expect(
      rules({ complaint: { hasRight: true, period: weeks(3) } }, { complaint: { hasRight: true, period: weeks(6) } }),
    ).toEqual(['complaint two-values'])
    expect(rules({ processingTime: { legalLimit: weeks(12) } }, { processingTime: { legalLimit: weeks(3) } })).toEqual([
      'processingTime two-values',
    ])
    expect(rules({ processingTime: { usual: weeks(12) } }, { processingTime: { usual: weeks(3) } })).toEqual([
      'processingTime maybe-two-values',
    ])
  })

  it('are asked about where one has words that may say what sets it apart', () => {
    const simple = { legalLimit: weeks(3), text: words('Gjeld enkle saker.') }
    expect(rules({ processingTime: { legalLimit: weeks(12) } }, { processingTime: simple })).toEqual([
      'processingTime maybe-two-values',
    ])
  })

  it('are none when they are the same said otherwise, or cannot be compared', () => {
    const days = (amount: number, unit = 'days') => ({ hasRight: true, period: { amount, unit } })
    expect(rules({ complaint: days(21) }, { complaint: { hasRight: true, period: weeks(3) } })).toEqual([])
    expect(rules({ complaint: days(1, 'months') }, { complaint: { hasRight: true, period: weeks(4) } })).toEqual([])
  })
})

describe('two numbers to ring', () => {
  const urgent = (label: string, phone: unknown) => ({
    urgent: [{ id: 'u', label: words(label), phone }],
    contact: contacts,
  })

  it('stop where a row is called as the contact, or two rows are called alike', () => {
    expect(rules(urgent('Vegvakta', '55550191'))).toEqual(['urgent two-values'])
    expect(rules(urgent('Døgnvakta for veg, vatn og avløp', '55550191'))).toEqual(['urgent two-values'])
    expect(
      rules({
        urgent: ['55550101', '55550102'].map((phone, id) => ({ id: `u${id}`, label: words('Legevakta'), phone })),
      }),
    ).toEqual(['urgent two-values'])
  })

  it('are asked about where a fact is called nearly as the contact', () => {
    const [finding] = findingsOf(urgent('Lekkasje', { fact: 'vakttelefon' }), {}, [dutyNumber('55550191')])
    expect(finding).toMatchObject({ rule: 'maybe-two-values', severity: 'ask' })
    expect(finding!.advice.nn).toContain('og 55 55 01 08 i kontakten «Vegvakta»')
  })

  it('are one number from two sources where the fact has that of the contact, in rows and in text', () => {
    const same = [dutyNumber('55550108')]
    expect(rules(urgent('Lekkasje', { fact: 'vakttelefon' }), {}, same)).toEqual(['urgent two-sources'])
    const inText = { nn: [{ type: 'paragraph', children: [{ type: 'fact', fact: 'vakttelefon' }] }] }
    expect(rules({ whatYouGet: inText, contact: contacts }, {}, same)).toEqual(['whatYouGet two-sources'])
  })

  it('are none when the row points to the contact, has its number, or is of somebody else', () => {
    expect(rules(urgent('Vegvakta', { role: 'vakt' }))).toEqual([])
    expect(rules(urgent('Vegvakta', '+4755550108'))).toEqual([])
    expect(rules(urgent('Fare for liv', '113'))).toEqual([])
  })

  it('stop where the body that is responsible is called as a contact of another number', () => {
    const body = { who: 'body', body: { name: words('Vegvakta'), phone: '55550177' } }
    const service = { kind: 'override', kommune: 'osteroy', service: 'sfo', slots: {}, responsible: body }
    expect(rules({ contact: contacts }, {}, [service])).toEqual(['undefined two-values'])
  })
})

describe('a number in running text', () => {
  const slots = {
    contact: contacts,
    price: [{ id: 'p', what: words('Heil plass'), amount: { ore: 3000_00 } }],
    deadlines: [{ id: 'd', what: words('Søknad om plass'), date: { month: 3, day: 1 } }],
    complaint: { hasRight: true, period: { amount: 3, unit: 'weeks' } },
  }
  const said = (text: string) => findingsOf({ ...slots, whatYouGet: para(text) }).map((f) => `${f.rule}: ${f.where}`)

  it('is asked about when it is another than that of what the sentence names', () => {
    expect(said('Ring vegvakta på 55 55 01 91.')).toEqual(['text-says-other: Vegvakta'])
    expect(said('Skriv til Vegvakta: veg@osteroy.no.')).toEqual(['text-says-other: Vegvakta'])
    expect(said('Heil plass kostar 2 500 kroner i månaden.')).toEqual(['text-says-other: Heil plass'])
    expect(said('Fristen for søknad om plass er 15. mars.')).toEqual(['text-says-other: Søknad om plass'])
    expect(said('Du kan klage innan seks veker.')).toEqual(['text-says-other: Klagefrist'])
  })

  it('is none when it is the same, or the sentence is about something else', () => {
    for (const text of [
      'Ring vegvakta på 55 55 01 08, eller skriv til vakt@osteroy.demo.example.',
      'Heil plass kostar 3 000 kroner. Turar kostar 200 kroner.',
      'Søknad om plass må vere inne innan 1. mars 2027.',
      'Du kan klage innan 21 dagar. Vi svarar på klaga innan 12 veker.',
      'Ring fylket på 55 23 90 00.',
      'Heil plass kostar 3 000 kroner, halv plass 2 000 kroner.',
    ])
      expect(said(text), text).toEqual([])
  })
})

describe('another page of the portal', () => {
  const other = (slots: object) => ({
    kind: 'service',
    key: 'hall',
    slug: 'hall',
    title: words('Lei hall'),
    themes: ['familie-og-barn'],
    serviceKind: 'offer',
    slots,
  })
  const hire = (ore: number, name = 'Leige av gymsal', more: object = {}) => ({
    price: [{ id: 'p', what: words(name), amount: { ore }, ...more }],
  })

  it('that says another number of the same thing is asked about, and named', () => {
    const [finding] = findingsOf(hire(100_00), {}, [other(hire(200_00))])
    expect(finding).toMatchObject({ rule: 'maybe-two-values', severity: 'ask', slot: 'price' })
    expect(finding!.advice.nn).toContain('200 kroner i «Kva kostar det?» «Leige av gymsal» (Lei hall, fellesteksten)')
    const phones = ['55550101', '55550102'].map((phone) => ({
      urgent: [{ id: 'u', label: words('Legevakta'), phone }],
    }))
    expect(rules(phones[0]!, {}, [other(phones[1]!)])).toEqual(['urgent maybe-two-values'])
  })

  it('is heard in the kommune’s own words too, where they replace the shared ones', () => {
    const replaced = (ore: number) => ({
      kind: 'override',
      kommune: 'osteroy',
      service: 'hall',
      slots: { price: { mode: 'replace', content: hire(ore).price } },
    })
    expect(rules(hire(100_00), {}, [other(hire(100_00)), replaced(300_00)])).toEqual(['price maybe-two-values'])
    expect(rules(hire(100_00), {}, [other(hire(300_00)), replaced(100_00)])).toEqual([])
  })

  it('is let be when it says the same, on other terms, or of what only sounds alike', () => {
    expect(rules(hire(100_00), {}, [other(hire(100_00))])).toEqual([])
    expect(rules(hire(100_00), {}, [other(hire(200_00, 'Leige av gymsal', { unit: words('per kveld') }))])).toEqual([])
    expect(rules(hire(100_00, 'Heil plass'), {}, [other(hire(200_00, 'Heil plass'))])).toEqual([])
  })
})

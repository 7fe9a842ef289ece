import { expect, it } from 'vitest'
import { aContact, aService, portalOf, viewOf } from '../testing/portal-of.ts'

const price = {
  kind: 'factDefinition',
  key: 'pris',
  type: 'money',
  label: { nn: 'Pris' },
  fallback: { nn: 'sjå lista' },
}
const kroner = (ore: number, validFrom?: string) => ({
  kind: 'localFact',
  fact: 'pris',
  scope: 'kommune',
  kommune: 'osteroy',
  value: { type: 'money', value: { ore } },
  ...(validFrom && { validFrom }),
})
const service = aService('plass', {
  slots: {
    selfService: [{ id: 'a', label: { nn: 'Søk plass' }, url: 'https://x.example/', login: 'none', level: 2 }],
    deadlines: [{ id: 'a', what: { nn: 'Hovudopptaket' }, date: { month: 3, day: 1 } }],
    price: [{ id: 'a', what: { nn: 'Plass' }, amount: { fact: 'pris' } }],
    contact: [{ id: 'a', role: 'torget' }],
  },
})
const role = { kind: 'contactRole', key: 'torget', label: { nn: 'Torget' } }

it('says of which days a price is, where that is known', () => {
  const reader = portalOf(service, role, price, kroner(100_00, '2026-01-01'), kroner(120_00, '2027-01-01'))
  const notes = (asOf: string) => {
    const section = viewOf(reader, 'service', 'plass', 'nn', asOf).sections.find((s) => s.slot === 'price')!
    return (section.parts[0]!.content as { notes: { text: string }[] }[])[0]!.notes.map((n) => n.text)
  }
  expect(notes('2026-12-31T22:55:00.000Z')).toEqual(['Gjeld frå 1. januar 2026.', 'Gjeld til 31. desember 2026.'])
  expect(notes('2026-12-31T23:05:00.000Z')).toEqual(['Gjeld frå 1. januar 2027.'])
})

it('says nothing that was true only on the day it was made', () => {
  const reader = portalOf(service, role, price, kroner(100_00), aContact())
  for (const lang of ['nn', 'nb', 'en'] as const) {
    const said = JSON.stringify([viewOf(reader, 'service', 'plass', 'nn'), viewOf(reader, 'contact', undefined, 'nn')])
    expect(said, lang).not.toMatch(/i dag|i morgon|i morgen|today(?!":)|tomorrow|neste frist|next deadline/i)
  }
})

import { startOfOsloDay } from '@innbyggarportal/shared-content/contract'
import { expect, it } from 'vitest'
import type { PriceView } from './page-view.ts'
import { aContact, aService, portalOf, viewOf } from '../testing/portal-of.ts'

const fact = (more: object) => ({ kind: 'localFact', fact: 'pris', scope: 'kommune', kommune: 'osteroy', ...more })
const kroner = (ore: number, validFrom?: string) =>
  fact({ value: { type: 'money', value: { ore } }, ...(validFrom && { validFrom }) })
const row = (id: string, ore: number, more: object) => ({ id, what: { nn: `Rad ${id}` }, amount: { ore }, ...more })

/** The five minutes past midnight that a worker starts at, and the last minute of the day before. */
const MINUTES = 60_000
const moment = (day: string, minutes: number) =>
  new Date(Date.parse(startOfOsloDay(day)) + minutes * MINUTES).toISOString()

it.each([
  ['2027-01-01', '2026-12-31T23:05:00.000Z'],
  ['2027-03-28', '2027-03-27T23:05:00.000Z'],
  ['2027-07-01', '2027-06-30T22:05:00.000Z'],
  ['2027-10-31', '2027-10-30T22:05:00.000Z'],
  ['2027-11-01', '2027-10-31T23:05:00.000Z'],
])('what is due on %s is out at 00.05, and nothing before', (day, fivePast) => {
  expect(moment(day, 5)).toBe(fivePast)
  const reader = portalOf(
    aService('plass', {
      slots: {
        price: [
          { id: 'fakta', what: { nn: 'Fakta' }, amount: { fact: 'pris' } },
          row('ny', 200_00, { validFrom: day }),
        ],
        contact: [{ id: 'a', role: 'torget' }],
      },
    }),
    { kind: 'factDefinition', key: 'pris', type: 'money', label: { nn: 'Pris' }, fallback: { nn: 'sjå lista' } },
    { kind: 'contactRole', key: 'torget', label: { nn: 'Torget' } },
    aContact({ hours: { kind: 'phone', weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], opens: '09:00', closes: '15:00' }] } }),
    kroner(100_00),
    kroner(120_00, day),
  )
  const said = (at: string) => {
    const view = viewOf(reader, 'service', 'plass', 'nn', at)
    expect(view.changesAt! > at, `${view.changesAt} after ${at}`).toBe(true)
    const content = view.sections.find((s) => s.slot === 'price')!.parts[0]!.content as PriceView[]
    return content.map(({ amount, notes }) => [amount.text, ...notes.map(({ text }) => text)].join(' '))
  }
  expect(said(moment(day, -1))).toEqual([
    expect.stringMatching(/^100 kroner Gjeld til /),
    expect.stringMatching(/^200 kroner Ny pris frå /),
  ])
  expect(said(moment(day, 0))).toEqual([
    expect.stringMatching(/^120 kroner Gjeld frå /),
    expect.stringMatching(/^200 kroner Gjeld frå /),
  ])
  expect(said(fivePast)).toEqual([
    expect.stringMatching(/^120 kroner Gjeld frå /),
    expect.stringMatching(/^200 kroner Gjeld frå /),
  ])
  const before = viewOf(reader, 'service', 'plass', 'nn', moment(day, -1))
  expect(before.changesAt).toBe(startOfOsloDay(day))
})

import { describe, expect, it } from 'vitest'
import { record, type ContentRecord } from '../contract/index.ts'
import { readerFor } from '../affected/index.ts'
import { snapshotOf } from '../testing/index.ts'
import { resolveService } from './resolve-service.ts'

const office = (opens: string, closes: string) => ({
  kind: 'office',
  weekly: [{ days: [1, 2, 3, 4, 5], opens, closes }],
})
const school = (key: string, more: object = {}) => ({
  kind: 'contact',
  key,
  kommune: 'osteroy',
  name: { nn: key },
  unitKind: 'school',
  phone: '55550100',
  hours: office('08:15', '14:30'),
  ...more,
})
const sfo = { service: 'sfo', hours: office('06:45', '16:30'), phone: '55550199' }

function places(row: object, ...schools: object[]) {
  const records = [
    { kind: 'kommune', key: 'osteroy', slug: 'osteroy', name: 'Osterøy', languages: ['nn'] },
    {
      kind: 'service',
      key: 'sfo',
      slug: 'sfo',
      title: { nn: 'SFO' },
      themes: ['familie-og-barn'],
      serviceKind: 'offer',
      slots: { places: [{ id: 'a', unitKind: 'school', ...row }] },
    },
    ...schools,
  ].map((r) => record.parse(r)) as ContentRecord[]
  const reader = readerFor(snapshotOf(records), 'osteroy')!
  const { slots, findings } = resolveService(reader.service('sfo')!, reader, 'nn', '2026-12-02T10:00:00.000Z')
  const units = slots.flatMap((s) =>
    s.kind === 'places' ? s.parts.flatMap((p) => p.content.flatMap((c) => c.units)) : [],
  )
  return {
    units: units.map(({ key, phone, hours }) => [key, phone?.text, hours?.week[0]?.hours]),
    rules: findings.map(({ rule, where }) => [rule, where]),
  }
}

describe('places', () => {
  it('have the hours and the number of what one asks for, not of the house', () => {
    expect(places({}, school('haus', { offers: [sfo] }), school('ungdom')).units).toEqual([
      ['haus', '55 55 01 99', '06.45–16.30'],
      ['ungdom', '55 55 01 00', '08.15–14.30'],
    ])
  })

  it('are only those that have it, where the row says so', () => {
    const other = { service: 'skulestart' }
    const shown = places(
      { onlyOffering: true },
      school('haus', { offers: [other, sfo] }),
      school('ungdom', { offers: [other] }),
    )
    expect(shown).toEqual({ units: [['haus', '55 55 01 99', '06.45–16.30']], rules: [] })
  })

  it('are told of when none says it has it', () => {
    expect(places({ onlyOffering: true }, school('haus'))).toEqual({ units: [], rules: [['no-unit-offers', 'a']] })
    expect(places({ onlyOffering: true })).toEqual({ units: [], rules: [] })
  })
})

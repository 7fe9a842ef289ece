import { expect, it } from 'vitest'
import { aContact, aService, portalOf, viewOf } from '../../testing/portal-of.ts'

const aStation = (more: object) =>
  aContact({
    key: 'stasjon',
    name: { nn: 'Stasjonen' },
    roles: [],
    isMain: false,
    unitKind: 'recycling-station',
    ...more,
  })
const service = aService('avfall', { slots: { places: [{ id: 'a', unitKind: 'recycling-station' }] } })

const linesOf = (hours: object, lang: 'nn' | 'en' = 'nn') =>
  viewOf(portalOf(service, aStation({ hours })), 'service', 'avfall', lang).sections.flatMap((s) =>
    s.kind === 'places' ? s.parts.flatMap((p) => p.content.flatMap(({ units }) => units.map((u) => u.hourLines))) : [],
  )

const office = {
  kind: 'office',
  weekly: [
    { days: [1, 3], opens: '09:00', closes: '18:00' },
    { days: [6], opens: '10:00', closes: '14:00' },
  ],
  special: [{ date: '2026-12-24', label: { nn: 'Julaftan' } }],
}

it('says of a place when it is open on other days than this', () => {
  expect(linesOf(office)).toEqual([
    [
      'Måndag 09.00–18.00, tysdag stengt, onsdag 09.00–18.00, torsdag–fredag stengt, laurdag 10.00–14.00, søndag stengt, offentlege fridagar stengt',
      'Avvikande opningstider: 24. desember 2026 (Julaftan): stengt',
    ],
  ])
})

it('keeps a day without a name apart from its hours', () => {
  const special = [{ date: '2026-12-23', opens: '09:00', closes: '12:00' }]
  expect(linesOf({ ...office, special })[0]?.[1]).toBe('Avvikande opningstider: 23. desember 2026: 09.00–12.00')
})

it('keeps the capital of a day in English', () => {
  expect(linesOf(office, 'en')[0]?.[0]).toMatch(/^Monday 9:00 am–6:00 pm, Tuesday closed, /)
})

it('says no week of a place that never closes', () => {
  expect(linesOf({ kind: 'always', weekly: [] })).toEqual([[]])
})

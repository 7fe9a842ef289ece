import { expect, it } from 'vitest'
import { aContact, aKommune, portalOf, viewOf } from '../../testing/portal-of.ts'

const WEEK = [{ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '15:00' }]
const school = (more: object) =>
  aContact({ key: 'skule', isMain: false, roles: [], unitKind: 'school', name: { nn: 'Haus skule' }, ...more })

function told(asOf: string, ...records: object[]) {
  return viewOf(portalOf(...records), 'contact', undefined, 'nn', asOf).findings.map(
    (f) => `${f.rule} ${f.where ?? ''}`,
  )
}

it('asks once for all offices whether it is open on the days many close early, from 60 days before', () => {
  const records = [aContact(), school({ hours: { weekly: WEEK } })]
  expect(told('2026-10-20T09:00:00.000Z', ...records)).toEqual([])
  expect(told('2026-10-25T09:00:00.000Z', ...records)).toEqual(['day-not-answered 2026-12-24'])
  const [finding] = viewOf(portalOf(...records), 'contact', undefined, 'nn', '2026-12-01T09:00:00.000Z').findings
  expect(finding?.advice.nn).toContain(
    '24. desember 2026 (Julaftan)? Det er ikkje sagt for Haus skule, Innbyggartorget.',
  )
})

it('asks no more when the kommune or the contact has answered, and never of a watch', () => {
  const days = ['2026-12-24', '2026-12-31'].map((date) => ({ date }))
  const asOf = '2026-12-01T09:00:00.000Z'
  expect(told(asOf, aKommune({ specialDays: days }), aContact())).toEqual([])
  expect(told(asOf, aContact({ hours: { weekly: WEEK, special: days } }))).toEqual([])
  expect(told(asOf, aContact({ hours: { kind: 'phone', weekly: WEEK } }))).toEqual([])
})

it('asks about hours that do not tell what holidays do, and hours that contradict themselves', () => {
  const sunday = { days: [7], opens: '12:00', closes: '18:00' }
  const asOf = '2026-09-01T09:00:00.000Z'
  expect(told(asOf, aContact({ hours: { weekly: [...WEEK, sunday] } }))).toEqual(['hours-without-kind '])
  expect(told(asOf, aContact({ hours: { weekly: [...WEEK, ...WEEK] } }))).toEqual(['hours-contradict '])
  const both = [{ date: '2026-12-24' }, { date: '2026-12-24', opens: '09:00', closes: '12:00' }]
  expect(told(asOf, aKommune({ specialDays: both }), aContact())).toEqual(['hours-contradict '])
})

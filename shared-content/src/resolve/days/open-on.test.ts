import { describe, expect, it } from 'vitest'
import { hours as schema } from '../../contract/index.ts'
import { openOn } from './open-on.ts'
import { clockOf } from './spans.ts'

const WEEKDAYS = { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '15:30' }
const DAILY = { days: [1, 2, 3, 4, 5, 6, 7], opens: '08:00', closes: '22:00' }

function said(hours: object, day: string, common: { date: string; opens?: string; closes?: string }[] = []) {
  const { spans, isUnsure, why } = openOn(schema.parse(hours), common, day)
  const text = isUnsure
    ? 'unsure'
    : spans.map(({ from, to }) => `${clockOf(from)}-${clockOf(to)}`).join(' ') || 'closed'
  return why ? `${text} (${why.nn})` : text
}

describe('public holidays', () => {
  it.each(['2026-12-25', '2027-01-01', '2027-03-26', '2028-05-17'])('close an office: %s', (day) =>
    expect(said({ kind: 'office', weekly: [WEEKDAYS] }, day)).toMatch(/^closed \(/),
  )
  it('close neither a phone nor what never closes', () => {
    expect(said({ kind: 'phone', weekly: [WEEKDAYS] }, '2026-12-25')).toBe('09:00-15:30')
    expect(said({ kind: 'always' }, '2026-12-25')).toBe('00:00-24:00')
  })
  it('close no office that says so', () =>
    expect(said({ kind: 'office', weekly: [WEEKDAYS], isOpenOnHolidays: true }, '2026-12-25')).toBe(
      '09:00-15:30 (1. juledag)',
    ))
  it('give way to a row of the day', () =>
    expect(
      said({ weekly: [WEEKDAYS], special: [{ date: '2026-12-25', opens: '12:00', closes: '14:00' }] }, '2026-12-25'),
    ).toBe('12:00-14:00'))

  it('are read from the week where no kind is said', () => {
    expect(said({ weekly: [WEEKDAYS] }, '2026-12-25')).toBe('closed (1. juledag)')
    expect(said({ weekly: [DAILY] }, '2026-12-25')).toBe('08:00-22:00')
    expect(said({ weekly: [{ ...DAILY, opens: '00:00', closes: '24:00' }] }, '2026-12-25')).toBe('00:00-24:00')
    const hall = [WEEKDAYS, { days: [7], opens: '12:00', closes: '18:00' }]
    expect(said({ weekly: hall }, '2026-12-25')).toBe('unsure (1. juledag)')
  })
})

describe('24 and 31 December and the Wednesday before Easter', () => {
  it.each(['2026-12-24', '2026-12-31', '2027-03-24'])('are unsure until somebody has said: %s', (day) => {
    expect(said({ weekly: [WEEKDAYS] }, day)).toMatch(/^unsure \(/)
    expect(said({ kind: 'phone', weekly: [WEEKDAYS] }, day)).toBe('09:00-15:30')
    expect(said({ weekly: [WEEKDAYS] }, day, [{ date: day }])).toBe('closed')
    expect(said({ weekly: [WEEKDAYS] }, day, [{ date: day, opens: '08:00', closes: '12:00' }])).toBe('09:00-12:00')
  })
  it('are sure where it is closed anyway', () =>
    expect(said({ weekly: [{ ...WEEKDAYS, days: [1] }] }, '2026-12-24')).toBe('closed'))
})

describe('a day of the kommune', () => {
  const short = [{ date: '2026-12-04', opens: '08:00', closes: '12:00' }]
  it('shortens what is open, and opens nothing that is closed', () => {
    expect(said({ weekly: [WEEKDAYS] }, '2026-12-04', short)).toBe('09:00-12:00')
    expect(said({ weekly: [{ ...WEEKDAYS, days: [1] }] }, '2026-12-04', short)).toBe('closed')
  })
  it('gives way to the contact’s own row, and never closes a watch', () => {
    const own = { weekly: [WEEKDAYS], special: [{ date: '2026-12-04', opens: '10:00', closes: '11:00' }] }
    expect(said(own, '2026-12-04', short)).toBe('10:00-11:00')
    expect(said({ kind: 'always' }, '2026-12-04', [{ date: '2026-12-04' }])).toBe('00:00-24:00')
    expect(said({ kind: 'phone', weekly: [DAILY] }, '2026-12-04', [{ date: '2026-12-04' }])).toBe('08:00-22:00')
  })
})

describe('hours past midnight', () => {
  const night = { kind: 'phone', weekly: [{ days: [5], opens: '22:00', closes: '02:00' }] }
  it('are there the morning after', () => {
    expect(said(night, '2026-12-04')).toBe('22:00-02:00')
    expect(said(night, '2026-12-05')).toBe('00:00-02:00')
    expect(said(night, '2026-12-06')).toBe('closed')
  })
  it('are a whole day from midnight to midnight, and end with the day at 00.00', () => {
    const weekend = [
      { days: [6], opens: '00:00', closes: '00:00' },
      { days: [7], opens: '10:00', closes: '00:00' },
    ]
    expect(said({ kind: 'phone', weekly: weekend }, '2026-12-05')).toBe('00:00-24:00')
    expect(said({ kind: 'phone', weekly: weekend }, '2026-12-06')).toBe('10:00-24:00')
    expect(said({ kind: 'phone', weekly: weekend }, '2026-12-07')).toBe('closed')
    expect(said({ weekly: [{ ...DAILY, opens: '00:00', closes: '00:00' }] }, '2026-12-25')).toBe('00:00-24:00')
  })
  it('meet the next day’s', () => {
    const watch = [
      { days: [1, 2, 3, 4, 5], opens: '15:30', closes: '08:00' },
      { days: [6, 7], opens: '00:00', closes: '24:00' },
    ]
    expect(said({ kind: 'phone', weekly: watch }, '2026-12-05')).toBe('00:00-24:00')
    expect(said({ kind: 'phone', weekly: watch }, '2026-12-08')).toBe('00:00-08:00 15:30-08:00')
  })
})

describe('seasons', () => {
  const summer = {
    from: { month: 6, day: 15 },
    to: { month: 8, day: 15 },
    weekly: [{ ...WEEKDAYS, opens: '09:00', closes: '15:00' }],
  }
  it('come each year, or in one', () => {
    const h = { weekly: [WEEKDAYS], seasons: [summer, { from: '2027-07-05', to: '2027-07-16', weekly: [] }] }
    expect(said(h, '2027-06-14')).toBe('09:00-15:30')
    expect(said(h, '2027-06-15')).toBe('09:00-15:00')
    expect(said(h, '2027-07-05')).toBe('closed')
    expect(said(h, '2028-07-05')).toBe('09:00-15:00')
    expect(said(h, '2027-08-16')).toBe('09:00-15:30')
  })
  it('can go past New Year', () => {
    const winter = { from: { month: 11, day: 1 }, to: { month: 2, day: 28 }, weekly: [] }
    expect(said({ weekly: [WEEKDAYS], seasons: [winter] }, '2027-01-04')).toBe('closed')
    expect(said({ weekly: [WEEKDAYS], seasons: [winter] }, '2027-03-01')).toBe('09:00-15:30')
  })
})

import fc from 'fast-check'
import { addDays, osloDate, type DateOrYearly } from '@innbyggarportal/shared-content/contract'
import { describe, expect, it } from 'vitest'
import { nextDeadline } from './next-deadline.ts'

const row = (id: string, value?: DateOrYearly) => ({
  id,
  what: { text: id, lang: 'nn' as const },
  date: { text: id, lang: 'nn' as const, ...(value !== undefined && { value }) },
})
const yearly = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString())

describe('the next deadline', () => {
  it('counts through its own day, and the yearly one then comes next year', () => {
    const rows = [row('a', { month: 3, day: 1 })]
    expect(nextDeadline(rows, '2027-03-01T12:00:00.000Z')?.changesAt).toBe('2027-03-01T23:00:00.000Z')
    expect(nextDeadline(rows, '2027-03-01T23:00:00.000Z')?.changesAt).toBe('2028-03-01T23:00:00.000Z')
  })

  it('falls on the last day of the month where the year has not the one that was written', () => {
    const rows = [row('a', { month: 2, day: 29 })]
    expect(nextDeadline(rows, '2027-01-10T09:00:00.000Z')?.day).toBe('2027-02-28')
    expect(nextDeadline(rows, '2028-01-10T09:00:00.000Z')?.day).toBe('2028-02-29')
    expect(nextDeadline([row('b', { month: 2, day: 31 })], '2027-01-10T09:00:00.000Z')?.day).toBe('2027-02-28')
  })

  it('passes by deadlines that are over or have no day', () => {
    expect(
      nextDeadline([row('over', '2026-01-01'), row('rolling'), row('coming', '2026-12-01')], '2026-11-20T09:00:00.000Z')
        ?.day,
    ).toBe('2026-12-01')
    expect(nextDeadline([row('over', '2026-01-01'), row('rolling')], '2026-11-20T09:00:00.000Z')).toBeNull()
  })

  it('is a day that comes, within a year, whatever day somebody wrote', () => {
    fc.assert(
      fc.property(yearly, moment, (date, asOf) => {
        const next = nextDeadline([row('a', date)], asOf)!
        expect(next.changesAt > asOf).toBe(true)
        expect(osloDate(next.changesAt) <= addDays(osloDate(asOf), 367)).toBe(true)
      }),
    )
  })
})

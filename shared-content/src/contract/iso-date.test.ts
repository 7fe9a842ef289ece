import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isoDate, isoInstant, nextOsloMidnight, osloDate, startOfOsloDay } from './iso-date.ts'

const anyDay = fc
  .date({ min: new Date('0002-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))

describe('days in Norway', () => {
  it('begin at midnight there, in summer and in winter', () => {
    expect(startOfOsloDay('2026-11-21')).toBe('2026-11-20T23:00:00.000Z')
    expect(startOfOsloDay('2026-07-01')).toBe('2026-06-30T22:00:00.000Z')
    // Summer time comes on 29 March and goes on 25 October 2026, in the night after midnight.
    expect(['2026-03-29', '2026-03-30', '2026-10-25', '2026-10-26'].map(startOfOsloDay)).toEqual([
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T22:00:00.000Z',
      '2026-10-24T22:00:00.000Z',
      '2026-10-25T23:00:00.000Z',
    ])
    expect(nextOsloMidnight('2026-03-29T12:00:00.000Z')).toBe('2026-03-29T22:00:00.000Z')
  })

  it('begin with an instant of that day, and the millisecond before is not one', () => {
    fc.assert(
      fc.property(
        anyDay.filter((d) => d > '1980' && d < '2100'),
        (day) => {
          const start = startOfOsloDay(day)
          expect(osloDate(start)).toBe(day)
          expect(osloDate(new Date(Date.parse(start) - 1).toISOString()) < day).toBe(true)
        },
      ),
    )
  })

  it('can be counted on from whatever day the contract accepts, the last one too', () => {
    fc.assert(
      fc.property(fc.oneof(anyDay, fc.constant('9999-12-31')), fc.integer({ min: 0, max: 60 }), (day, days) => {
        const later = addDays(day, days)
        expect(isoDate.safeParse(later).success).toBe(true)
        expect(isoInstant.safeParse(startOfOsloDay(later)).success).toBe(true)
      }),
    )
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31')
  })
})

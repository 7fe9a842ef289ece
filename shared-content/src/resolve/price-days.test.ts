import { describe, expect, it } from 'vitest'
import { priceRow } from '../contract/index.ts'
import { priceTroubles } from './price-days.ts'

const TODAY = '2026-12-01'
const row = (id: string, validFrom?: string, validTo?: string, more: object = {}) =>
  priceRow.parse({
    id,
    what: { nn: 'Heil plass' },
    amount: { ore: 100_000 },
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    ...more,
  })
const troubles = (...rows: ReturnType<typeof row>[]) =>
  priceTroubles(rows, TODAY).map(({ is, id, from, to }) => [is, id, from, to])

describe('the days of prices', () => {
  it('fit together when one ends the day before the next begins, in whichever order they stand', () => {
    const [old, next] = [row('a', '2026-01-01', '2026-12-31'), row('b', '2027-01-01')]
    expect(troubles(old, next)).toEqual([])
    expect(troubles(next, old)).toEqual([])
    expect(troubles(row('a'))).toEqual([])
    expect(troubles(row('a', '2027-08-01'))).toEqual([])
  })

  it('leave a gap between two', () => {
    expect(troubles(row('a', '2026-01-01', '2026-11-30'), row('b', '2027-01-01'))).toEqual([
      ['gap', 'b', '2026-12-01', '2026-12-31'],
    ])
    expect(troubles(row('a', '2025-01-01', '2025-11-30'), row('b', '2026-01-01'))).toEqual([])
  })

  it('overlap where two hold at once', () => {
    expect(troubles(row('a', '2026-01-01', '2027-01-31'), row('b', '2027-01-01'))).toEqual([
      ['overlap', 'b', '2027-01-01', '2027-01-31'],
    ])
    expect(troubles(row('a'), row('b', '2027-01-01'))).toEqual([['overlap', 'b', '2027-01-01', '2027-01-01']])
    expect(troubles(row('a', '2025-01-01', '2025-12-31'), row('b', '2025-06-01'))).toEqual([])
  })

  it('have ended when nothing follows', () => {
    expect(troubles(row('a', '2025-01-01', '2025-12-31'))).toEqual([['ended', 'a', '2026-01-01', TODAY]])
    expect(troubles(row('a', '2026-01-01', '2026-12-31'))).toEqual([])
  })

  it('are of one thing only when unit and condition are the same too', () => {
    const monthly = row('a', '2026-01-01', '2026-11-30', { unit: { nn: 'i månaden' } })
    const daily = row('b', '2027-01-01', undefined, { unit: { nn: 'for dagen' } })
    expect(troubles(monthly, daily)).toEqual([['ended', 'a', '2026-12-01', TODAY]])
  })
})

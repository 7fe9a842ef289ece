import { describe, expect, it } from 'vitest'
import { documentRow, priceRow, rowsOf } from './rows.ts'

const price = (more: object) =>
  priceRow.safeParse({ id: 'a', what: { nn: 'Heil plass' }, amount: { ore: 100 }, ...more })

describe('rows', () => {
  it('takes a price of nothing, but none below', () => {
    expect(price({ amount: { ore: 0 } }).success).toBe(true)
    expect(price({ amount: { ore: -5 } }).success).toBe(false)
  })

  it('refuses a price that ends before it begins', () => {
    expect(price({ validFrom: '2027-01-01', validTo: '2027-12-31' }).success).toBe(true)
    expect(price({ validFrom: '2027-01-02', validTo: '2027-01-01' }).error?.issues[0]?.message).toBe('priceDays')
  })

  it('refuses two rows with one id, and says which', () => {
    const row = { id: 'a', what: { nn: 'Legitimasjon' } }
    expect(rowsOf(documentRow).safeParse([row, { ...row, id: 'b' }]).success).toBe(true)
    expect(rowsOf(documentRow).safeParse([row, row]).error?.issues).toMatchObject([
      { path: [1, 'id'], message: 'rowIdTwice', params: { id: 'a' } },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { kommunenummer, writtenKommunenummer } from './kommunenummer.ts'

const old = { number: '1263', validFrom: '1978-01-01', validTo: '2019-12-31' }
const now = { number: '4631', validFrom: '2020-01-01' }
const told = (rows: object[]) =>
  writtenKommunenummer.safeParse(rows).error?.issues.map(({ path, message }) => [path[0], message]) ?? []

describe('the numbers of a kommune', () => {
  it('are one a day, in order', () => {
    expect(told([])).toEqual([])
    expect(told([now])).toEqual([])
    expect(told([old, now])).toEqual([])
  })

  it.each([
    ['ends before it begins', [{ ...old, validTo: '1977-12-31' }, now], [[0, 'numberDays']]],
    ['overlaps the next', [{ ...old, validTo: '2020-01-01' }, now], [[1, 'numbersOverlap']]],
    ['never ends before the next begins', [{ number: '1263', validFrom: '1978-01-01' }, now], [[1, 'numbersOverlap']]],
    ['stands after the one that follows it', [now, old], [[1, 'numbersInOrder']]],
  ])('is refused when one %s', (_, rows, expected) => {
    expect(told(rows)).toEqual(expected)
    expect(kommunenummer.safeParse(rows).success).toBe(true)
  })

  it('says what is missing of a number that lost its first 0', () => {
    expect(told([{ ...now, number: '301' }])).toEqual([[0, 'kommunenummer']])
  })
})

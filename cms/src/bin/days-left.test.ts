import { expect, it } from 'vitest'
import { daysLeft } from './days-left.ts'

it.each([
  ['2026-11-01T12:00:00.000Z', 30],
  ['2026-11-01T12:00:00.001Z', 30],
  ['2026-11-02T12:00:00.000Z', 29],
  ['2026-11-30T13:00:00.000Z', 1],
  ['2026-12-01T12:00:00.000Z', 0],
  ['2027-02-01T12:00:00.000Z', 0],
])('what was deleted on 1 November at 12 has its days left at %s', (now, days) => {
  expect(daysLeft('2026-11-01T12:00:00.000Z', now)).toBe(days)
})

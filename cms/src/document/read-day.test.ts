import { expect, it } from 'vitest'
import { readDay, writeDay } from './read-day.ts'

it.each([
  ['the minute after New Year in Norway', '2026-12-31T23:30:00.000Z', '2027-01-01'],
  ['the minute before it', '2026-12-31T22:59:59.000Z', '2026-12-31'],
  ['a night in summer time', '2027-06-30T22:15:00.000Z', '2027-07-01'],
  ['the day summer time begins', '2027-03-27T23:30:00.000Z', '2027-03-28'],
  ['the hour that is skipped', '2027-03-28T01:30:00.000Z', '2027-03-28'],
  ['the last minute of it', '2027-03-28T21:59:00.000Z', '2027-03-28'],
  ['the day summer time ends, its 25 hours', '2027-10-31T22:59:00.000Z', '2027-10-31'],
  ['the first of them', '2027-10-30T22:00:00.000Z', '2027-10-31'],
  ['a day picked in Auckland, which the picker sends as noon in Greenwich', '2027-07-01T12:00:00.000Z', '2027-07-01'],
  ['midnight with the offset of Norway', '2027-07-01T00:00:00+02:00', '2027-07-01'],
  ['a day as it is', '2027-07-01', '2027-07-01'],
])('reads %s', (_, sent, day) => {
  expect(readDay(sent)).toBe(day)
  expect(readDay(writeDay(readDay(sent)))).toBe(day)
})

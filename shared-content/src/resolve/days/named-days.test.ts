import { expect, it } from 'vitest'
import { addDays } from '../../contract/index.ts'
import { namedDay } from './named-days.ts'

/** Written by hand from the almanac: the days that move, year by year. */
const MOVING: Record<string, readonly string[]> = {
  Skjærtorsdag: ['2026-04-02', '2027-03-25', '2028-04-13', '2029-03-29', '2030-04-18'],
  Langfredag: ['2026-04-03', '2027-03-26', '2028-04-14', '2029-03-30', '2030-04-19'],
  '1. påskedag': ['2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21'],
  '2. påskedag': ['2026-04-06', '2027-03-29', '2028-04-17', '2029-04-02', '2030-04-22'],
  'Kristi himmelfartsdag': ['2026-05-14', '2027-05-06', '2028-05-25', '2029-05-10', '2030-05-30'],
  '1. pinsedag': ['2026-05-24', '2027-05-16', '2028-06-04', '2029-05-20', '2030-06-09'],
  '2. pinsedag': ['2026-05-25', '2028-06-05', '2029-05-21', '2030-06-10'],
  'Onsdag før påske': ['2026-04-01', '2027-03-24', '2028-04-12', '2029-03-28', '2030-04-17'],
}
const DATED: Record<string, string> = {
  '1. nyttårsdag': '01-01',
  'Arbeidarane sin dag': '05-01',
  '1. juledag': '12-25',
  '2. juledag': '12-26',
  Julaftan: '12-24',
  Nyttårsaftan: '12-31',
}
const EVES = ['Onsdag før påske', 'Julaftan', 'Nyttårsaftan']
const YEARS = [2026, 2027, 2028, 2029, 2030]

const expected = new Map<string, string>([
  ...Object.entries(MOVING).flatMap(([name, days]) => days.map((day): [string, string] => [day, name])),
  ...Object.entries(DATED).flatMap(([name, monthDay]) =>
    YEARS.map((year): [string, string] => [`${year}-${monthDay}`, name]),
  ),
  ...[2026, 2028, 2029, 2030].map((year): [string, string] => [`${year}-05-17`, 'Grunnlovsdagen']),
  ['2027-05-17', 'Grunnlovsdagen og 2. pinsedag'],
])

it('names the public holidays and the eves of five years, and no other day', () => {
  const found = new Map<string, string>()
  for (let day = '2026-01-01'; day <= '2030-12-31'; day = addDays(day, 1)) {
    const named = namedDay(day)
    if (named === undefined) continue
    found.set(day, named.name.nn!)
    expect(named.is, day).toBe(EVES.includes(named.name.nn!) ? 'eve' : 'holiday')
  }
  expect([...found].sort()).toEqual([...expected].sort())
})

it('names them in the other languages too', () => {
  expect(namedDay('2026-12-24')!.name).toEqual({ nn: 'Julaftan', nb: 'Julaften', en: 'Christmas Eve' })
  expect(namedDay('2027-05-17')!.name.en).toBe('Constitution Day and Whit Monday')
})

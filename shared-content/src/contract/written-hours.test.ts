import { describe, expect, it } from 'vitest'
import { parseContract } from './parse-contract.ts'
import { hours } from './hours.ts'
import { writtenHours, writtenSpecialDays } from './written-hours.ts'

const open = (days: number[], opens: string, closes: string) => ({ days, opens, closes })
const summer = (from: unknown, to: unknown, more: object = {}) => ({ from, to, weekly: [], ...more })
const told = (value: unknown) => (parseContract(writtenHours, value).problems ?? []).map((p) => `${p.path} ${p.code}`)

describe('hours that contradict themselves are refused when written', () => {
  it.each([
    ['overlaps', { weekly: [open([1], '09:00', '12:00'), open([1], '10:00', '15:00')] }, 'weekly.1 openingsOverlap'],
    ['a weekday twice', { weekly: [open([1, 1], '09:00', '12:00')] }, 'weekly.0 dayTwice'],
    [
      'an evening past midnight beside one of the same evening',
      { weekly: [open([5], '18:00', '23:00'), open([5], '22:00', '02:00')] },
      'weekly.1 openingsOverlap',
    ],
    [
      'a day both closed and open',
      { special: [{ date: '2026-12-24' }, { date: '2026-12-24', opens: '09:00', closes: '12:00' }] },
      'special.1 dayBoth',
    ],
    [
      'a special day of no length',
      { special: [{ date: '2026-12-24', opens: '09:00', closes: '09:00' }] },
      'special.0 openingOrder',
    ],
    ['round the clock with a week', { kind: 'always', weekly: [open([1], '09:00', '12:00')] }, 'kind hoursAlways'],
    [
      'round the clock with a season',
      { kind: 'always', seasons: [summer('2027-06-01', '2027-08-31')] },
      'kind hoursAlways',
    ],
    ['a season of two forms', { seasons: [summer({ month: 6, day: 1 }, '2027-08-31')] }, 'seasons.0 seasonForm'],
    ['a season backwards', { seasons: [summer('2027-08-31', '2027-06-01')] }, 'seasons.0 seasonOrder'],
    ['31 June', { seasons: [summer({ month: 6, day: 31 }, { month: 8, day: 31 })] }, 'seasons.0 seasonDay'],
    [
      'seasons that meet, one past New Year',
      {
        seasons: [
          summer({ month: 10, day: 1 }, { month: 3, day: 31 }),
          summer({ month: 3, day: 15 }, { month: 8, day: 31 }),
        ],
      },
      'seasons.1 seasonsOverlap',
    ],
    [
      'overlaps within a season',
      {
        seasons: [
          summer(
            { month: 6, day: 1 },
            { month: 8, day: 31 },
            { weekly: [open([1], '09:00', '12:00'), open([1], '11:00', '15:00')] },
          ),
        ],
      },
      'seasons.0.weekly.1 openingsOverlap',
    ],
  ])('%s', (_, value, problem) => {
    expect(told(value)).toEqual([problem])
    expect(hours.safeParse(value).success, 'what stands is read all the same').toBe(true)
  })

  it('of a kommune’s special days too', () => {
    const days = [{ date: '2026-12-24' }, { date: '2026-12-24', opens: '09:00', closes: '12:00' }]
    expect(parseContract(writtenSpecialDays, days).problems?.map((p) => p.code)).toEqual(['dayBoth'])
  })
})

it.each([
  ['two openings a day', { weekly: [open([1], '09:00', '12:00'), open([1], '12:00', '15:00')] }],
  ['past midnight, the next day open too', { weekly: [open([5], '15:30', '08:00'), open([6], '00:00', '24:00')] }],
  ['the whole of a Saturday, as a picker writes it', { weekly: [open([6], '00:00', '00:00')] }],
  ['until midnight', { weekly: [open([5], '22:00', '00:00')] }],
  ['round the clock without a week', { kind: 'always' }],
  ['round the clock but for a day', { kind: 'always', special: [{ date: '2026-12-24' }] }],
  ['only by appointment', { kind: 'appointment' }],
  ['a winter past New Year', { seasons: [summer({ month: 10, day: 1 }, { month: 3, day: 31 })] }],
  [
    'one summer beside the summer of each year',
    { seasons: [summer({ month: 6, day: 1 }, { month: 8, day: 31 }), summer('2027-06-15', '2027-08-15')] },
  ],
])('takes %s', (_, value) => expect(told(value)).toEqual([]))

it('refuses hours that begin and end at once, whoever reads', () => {
  const { problems } = parseContract(hours, { weekly: [open([1], '09:00', '09:00')] })
  expect(problems?.map((p) => p.code)).toEqual(['openingOrder'])
})

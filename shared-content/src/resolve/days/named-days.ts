import { addDays, type IsoDate, type Words } from '../../contract/index.ts'
import { DAY_NAMES, JOINED_BY, type DayName } from './day-names.ts'
import { easterOf } from './easter-of.ts'

/** A day that is something else than its weekday: a public holiday, or one many close early on without any rule. */
export interface NamedDay {
  is: 'holiday' | 'eve'
  /** What it is called; two names when two fall on one day, as on 17 May 2027. */
  name: Words
}

/** Holidays that have their date: lov om helligdager og helligdagsfred § 2, and the act on 1 and 17 May. */
const DATED: readonly (readonly [monthDay: string, name: DayName])[] = [
  ['01-01', 'newYear'],
  ['05-01', 'mayDay'],
  ['05-17', 'constitution'],
  ['12-25', 'christmas'],
  ['12-26', 'boxing'],
]
/** Holidays of the same act that follow Easter, in days from Easter Sunday. */
const MOVING: readonly (readonly [days: number, name: DayName])[] = [
  [-3, 'maundyThursday'],
  [-2, 'goodFriday'],
  [0, 'easterSunday'],
  [1, 'easterMonday'],
  [39, 'ascension'],
  [49, 'whitSunday'],
  [50, 'whitMonday'],
]

const years = new Map<number, ReadonlyMap<IsoDate, NamedDay>>()
/** How many years are remembered: pages ask of this one and the next. */
const REMEMBERED = 20

/** What a day is called in Norway when it is a public holiday or one of the three eves; undefined on all others. */
export const namedDay = (day: IsoDate): NamedDay | undefined => daysIn(yearOf(day)).get(day)

/** The days that are called something from one day to another, both included, in order. */
export function namedBetween(from: IsoDate, to: IsoDate): (readonly [day: IsoDate, named: NamedDay])[] {
  const years = yearOf(from) === yearOf(to) ? [yearOf(from)] : [yearOf(from), yearOf(to)]
  return years.flatMap((year) => [...daysIn(year)]).filter(([day]) => from <= day && day <= to)
}

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4))

function daysIn(year: number): ReadonlyMap<IsoDate, NamedDay> {
  const known = years.get(year)
  if (known) return known
  if (years.size >= REMEMBERED) years.clear()
  const made = daysOf(year)
  years.set(year, made)
  return made
}

function daysOf(year: number): ReadonlyMap<IsoDate, NamedDay> {
  const easter = easterOf(year)
  const holidays: [IsoDate, DayName][] = [
    ...DATED.map(([monthDay, name]): [IsoDate, DayName] => [`${year}-${monthDay}`, name]),
    ...MOVING.map(([days, name]): [IsoDate, DayName] => [addDays(easter, days), name]),
  ]
  const eves: [IsoDate, DayName][] = [
    [`${year}-12-24`, 'christmasEve'],
    [`${year}-12-31`, 'newYearsEve'],
    [addDays(easter, -4), 'wednesdayBeforeEaster'],
  ]
  const named: (readonly [IsoDate, NamedDay])[] = [
    ...eves.map(([day, name]) => [day, { is: 'eve', name: DAY_NAMES[name] }] as const),
    ...[...Map.groupBy(holidays, ([day]) => day)].map(
      ([day, names]) => [day, { is: 'holiday', name: together(names.map(([, name]) => DAY_NAMES[name])) }] as const,
    ),
  ]
  return new Map(named.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function together(names: readonly Record<keyof typeof JOINED_BY, string>[]): Words {
  const said = (lang: keyof typeof JOINED_BY) => names.map((name) => name[lang]).join(` ${JOINED_BY[lang]} `)
  return { nn: said('nn'), nb: said('nb'), en: said('en') }
}

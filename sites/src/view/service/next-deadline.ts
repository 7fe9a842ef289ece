import {
  addDays,
  osloDate,
  startOfOsloDay,
  type DateOrYearly,
  type IsoDate,
  type IsoInstant,
} from '@innbyggarportal/shared-content/contract'
import type { ResolvedContents, Said } from '@innbyggarportal/shared-content/resolve'

type Deadline = ResolvedContents['deadlines'][number]

/** The deadline that comes first, and the moment it has passed. */
export interface NextDeadline {
  /** The day it falls on: of a yearly one this year's or the next. */
  day: IsoDate
  what: Said
  changesAt: IsoInstant
}

/** The first deadline from a day on, yearly ones included. A deadline counts through its own day. Null when none is dated. */
export function nextDeadline(rows: readonly Deadline[], asOf: IsoInstant): NextDeadline | null {
  const today = osloDate(asOf)
  const coming = rows
    .flatMap((row) => (row.date.value === undefined ? [] : [{ row, day: nextDay(row.date.value, today) }]))
    .filter(({ day }) => day >= today)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0]
  return coming ? { day: coming.day, what: coming.row.what, changesAt: startOfOsloDay(addDays(coming.day, 1)) } : null
}

function nextDay(date: DateOrYearly, today: IsoDate): IsoDate {
  if (typeof date === 'string') return date
  const year = Number(today.slice(0, 4))
  const thisYear = dayIn(year, date)
  return thisYear >= today ? thisYear : dayIn(year + 1, date)
}

/** A yearly day in one year. A day the month does not have becomes its last (29 February in a common year). */
function dayIn(year: number, { month, day }: { month: number; day: number }): IsoDate {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return `${year}-${String(month).padStart(2, '0')}-${String(Math.min(day, days)).padStart(2, '0')}`
}

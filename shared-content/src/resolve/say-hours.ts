import { addDays, osloDate, startOfOsloDay, type Hours } from '../contract/index.ts'
import { HOURS_WORDS } from './days/hours-words.ts'
import { kindOfHours } from './days/kind-of-hours.ts'
import type { Resolution } from './resolution.ts'
import type { ShownWeek } from './resolved.ts'
import { seasonsOf, weekOf } from './week-rows.ts'

/** Opening hours within a sentence: the week, and the seasons in brackets. Nothing of it holds on one day only. */
export function sayHours(r: Resolution, hours: Hours): string {
  endsOfSeasons(r, hours)
  const week = kindOfHours(hours) === 'appointment' && hours.weekly.length === 0 ? [] : [sayWeek(weekOf(hours, r.lang))]
  const seasons = seasonsOf(hours, r.order, osloDate(r.asOf)).map(
    (season) => `${season.label}: ${sayWeek(season.week)}`,
  )
  return [
    ...(kindOfHours(hours) === 'appointment' ? [HOURS_WORDS[r.lang].byAppointment.toLowerCase()] : []),
    ...week,
    ...seasons,
  ].join('; ')
}

/** Notes when a season is over for good, and is told of no more. */
export function endsOfSeasons(r: Resolution, { seasons = [] }: Hours): void {
  const today = osloDate(r.asOf)
  for (const { to } of seasons)
    if (typeof to === 'string' && to >= today) r.changesAt.push(startOfOsloDay(addDays(to, 1)))
}

const sayWeek = (week: ShownWeek): string => week.map((w) => `${w.days.toLowerCase()} ${w.hours}`).join(', ')

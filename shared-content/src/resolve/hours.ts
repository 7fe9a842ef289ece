import {
  addDays,
  isoWeekday,
  osloDate,
  type Hours,
  type IsoDate,
  type IsoInstant,
  type Lang,
} from '../contract/index.ts'
import { saidIn } from './choose-language.ts'
import { HOURS_WORDS } from './days/hours-words.ts'
import { kindOfHours } from './days/kind-of-hours.ts'
import { namedBetween } from './days/named-days.ts'
import { beginningOn, openOn, type CommonDays, type OpenOn } from './days/open-on.ts'
import { formatDate } from './format-value.ts'
import { FORMAT_WORDS } from './format-words.ts'
import type { ShownHours } from './resolved.ts'
import { saySpans, seasonsOf, upperFirst, weekOf } from './week-rows.ts'

/** How many days ahead the days are shown that somebody has written. */
const AHEAD_DAYS = 60
/** How many days ahead the calendar's own days are shown: the week already says that it is closed on them. */
const CALENDAR_DAYS = 14

/** What hours depend on beside themselves. */
interface Around {
  /** Special days of the whole kommune. */
  common: CommonDays
  /** Whether one can ring and ask. */
  hasPhone: boolean
}

/**
 * Opening hours in words. The line about one day names the day, so that it stays true on a page that is kept; pages that
 * show it change at the next midnight in Oslo.
 */
export function showHours(hours: Hours, around: Around, order: readonly Lang[], asOf: IsoInstant): ShownHours {
  const lang = order[0] ?? 'nn'
  const today = osloDate(asOf)
  const seasons = seasonsOf(hours, order, today)
  return {
    today: lineOf(hours, around, order, today),
    week: kindOfHours(hours) === 'appointment' && hours.weekly.length === 0 ? [] : weekOf(hours, lang),
    ...(seasons.length > 0 && { seasons }),
    special: daysThatDiffer(hours, around, today).map((day) => {
      const said = beginningOn(hours, around.common, day)
      return {
        date: formatDate(day, lang) + whyIn(said, order),
        hours: said.isUnsure ? HOURS_WORDS[lang].mayDiffer : saySpans(said.spans, lang),
      }
    }),
    value: hours,
  }
}

/** Whether hours say when it is open at all: those that are empty leave it to words. The same every day, as pages show the week that ask for no day. */
export const tellsHours = ({ kind, weekly, special, seasons = [] }: Hours): boolean =>
  kind === 'always' || kind === 'appointment' || weekly.length > 0 || special.length > 0 || seasons.length > 0

/** Whether what is said of hours is another each day. */
export const turnsByDay = (hours: Hours): boolean => {
  const kind = kindOfHours(hours)
  const isBare = hours.special.length === 0 && (hours.seasons ?? []).length === 0
  return !(isBare && (kind === 'always' || (kind === 'appointment' && hours.weekly.length === 0)))
}

/** «Måndag 30. november: 09.00–15.30», or what holds whatever the day. */
function lineOf(hours: Hours, { common, hasPhone }: Around, order: readonly Lang[], today: IsoDate): string {
  const lang = order[0] ?? 'nn'
  const w = HOURS_WORDS[lang]
  const kind = kindOfHours(hours)
  if (kind === 'appointment') return w.byAppointment
  if (kind === 'always' && hours.special.length === 0) return w.alwaysOpen
  const said = openOn(hours, common, today)
  const day = upperFirst(sayDay(today, lang)) + whyIn(said, order)
  if (!said.isUnsure) return `${day}: ${saySpans(said.spans, lang)}`
  return `${day}: ${[w.mayDifferThatDay, ...(hasPhone ? [w.callFirst] : [])].join(' ')}`
}

/** The days to come that differ from the week and are soon enough to be told of, in order. */
function daysThatDiffer(hours: Hours, { common }: Around, today: IsoDate): IsoDate[] {
  const until = addDays(today, AHEAD_DAYS)
  const written = [...hours.special, ...common].map(({ date }) => date).filter((day) => day >= today && day <= until)
  const named = namedBetween(today, addDays(today, CALENDAR_DAYS)).map(([day]) => day)
  return [...new Set([...written, ...named])].filter((day) => beginningOn(hours, common, day).by !== undefined).sort()
}

const whyIn = ({ why }: OpenOn, order: readonly Lang[]): string => (why ? ` (${saidIn(why, order).text})` : '')

/** A weekday and its date. Without the year: the weekday tells a page of another year apart. */
function sayDay(day: IsoDate, lang: Lang): string {
  const [month = 1, date = 1] = day.slice(5).split('-').map(Number)
  return `${FORMAT_WORDS[lang].weekdays[isoWeekday(day) - 1]} ${formatDate({ month, day: date }, lang)}`
}

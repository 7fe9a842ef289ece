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
import { formatClock, formatDate } from './format-value.ts'
import { FORMAT_WORDS } from './format-words.ts'
import type { ShownHours } from './resolved.ts'

/** How many days ahead special days are shown. */
const AHEAD_DAYS = 60

/** Opening hours in words. `today` holds for the whole day; pages that show it change at the next midnight in Oslo. */
export function showHours(hours: Hours, order: readonly Lang[], asOf: IsoInstant): ShownHours {
  const lang = order[0] ?? 'nn'
  const w = FORMAT_WORDS[lang]
  const today = osloDate(asOf)
  const open = openingsOn(hours, today)
  return {
    today: open.length === 0 ? w.closedToday : `${w.today} ${sayOpenings(open, lang)}`,
    week: weekRows(hours, lang),
    special: [...Map.groupBy(specialFrom(hours, today), ({ date }) => date)].map(([day, rows]) => {
      const label = rows.find((row) => row.label)?.label
      return {
        date: formatDate(day, lang) + (label ? ` (${saidIn(label, order).text})` : ''),
        hours: sayOpenings(openingsOn(hours, day), lang) || w.closed,
      }
    }),
    value: hours,
  }
}

interface Opening {
  opens: string
  closes: string
}

/** Whether hours say when it is open at all: those that are empty leave it to words, «etter avtale». The same every day, as pages show the week that ask for no day. */
export const tellsHours = ({ weekly, special }: Hours): boolean => weekly.length > 0 || special.length > 0

/** The special days to come that are soon enough to be told of, in order. */
const specialFrom = (hours: Hours, today: IsoDate) =>
  hours.special
    .filter((d) => d.date >= today && d.date <= addDays(today, AHEAD_DAYS))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))

/** When it is open on a day: the special day's hours when there are any, else the week's. Empty is closed. */
function openingsOn(hours: Hours, day: IsoDate): Opening[] {
  const special = hours.special.filter((d) => d.date === day)
  if (special.length === 0) return openingsOnWeekday(hours, isoWeekday(day))
  return joined(special.flatMap(({ opens, closes }) => (opens && closes ? [{ opens, closes }] : [])))
}

function openingsOnWeekday(hours: Hours, weekday: number): Opening[] {
  return joined(hours.weekly.filter((o) => o.days.includes(weekday)))
}

/** Openings in order, those that meet or overlap as one. */
function joined(openings: readonly Opening[]): Opening[] {
  const all: Opening[] = []
  for (const { opens, closes } of openings.toSorted((a, b) => (a.opens < b.opens ? -1 : 1))) {
    const last = all.at(-1)
    if (last === undefined || opens > last.closes) all.push({ opens, closes })
    else if (closes > last.closes) last.closes = closes
  }
  return all
}

/** Neighbouring days with the same hours are one row. */
function weekRows(hours: Hours, lang: Lang): { days: string; hours: string }[] {
  const w = FORMAT_WORDS[lang]
  const said = [1, 2, 3, 4, 5, 6, 7].map((day) => sayOpenings(openingsOnWeekday(hours, day), lang) || w.closed)
  const rows: { from: number; to: number; hours: string }[] = []
  said.forEach((text, index) => {
    const last = rows.at(-1)
    if (last?.hours === text) last.to = index
    else rows.push({ from: index, to: index, hours: text })
  })
  return rows.map(({ from, to, hours: text }) => {
    const name = (i: number) => w.weekdays[i] ?? ''
    const days = from === to ? name(from) : `${name(from)}–${name(to)}`
    return { days: days.charAt(0).toUpperCase() + days.slice(1), hours: text }
  })
}

/** Openings in words; empty when it is closed. */
const sayOpenings = (openings: readonly Opening[], lang: Lang): string => openings.map((o) => span(o, lang)).join(', ')

function span({ opens, closes }: Opening, lang: Lang): string {
  if (opens === '00:00' && closes === '24:00') return FORMAT_WORDS[lang].allDay
  return `${formatClock(opens, lang)}–${formatClock(closes, lang)}`
}

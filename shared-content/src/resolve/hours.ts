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
import { formatDate } from './format-value.ts'
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
    today: open.length === 0 ? w.closedToday : `${w.today} ${open.map((o) => span(o, lang)).join(', ')}`,
    week: weekRows(hours, lang),
    special: hours.special
      .filter((d) => d.date >= today && d.date <= addDays(today, AHEAD_DAYS))
      .sort((a, b) => (a.date < b.date ? -1 : 1))
      .map((d) => ({
        date: formatDate(d.date, lang) + (d.label ? ` (${saidIn(d.label, order).text})` : ''),
        hours: d.opens && d.closes ? span({ opens: d.opens, closes: d.closes }, lang) : w.closed,
      })),
    value: hours,
  }
}

interface Opening {
  opens: string
  closes: string
}

/** When it is open on a day: the special day's hours when there is one, else the week's. Empty is closed. */
function openingsOn(hours: Hours, day: IsoDate): Opening[] {
  const special = hours.special.find((d) => d.date === day)
  if (special) return special.opens && special.closes ? [{ opens: special.opens, closes: special.closes }] : []
  return openingsOnWeekday(hours, isoWeekday(day))
}

function openingsOnWeekday(hours: Hours, weekday: number): Opening[] {
  return hours.weekly
    .filter((o) => o.days.includes(weekday))
    .map(({ opens, closes }) => ({ opens, closes }))
    .sort((a, b) => (a.opens < b.opens ? -1 : 1))
}

/** Neighbouring days with the same hours are one row. */
function weekRows(hours: Hours, lang: Lang): { days: string; hours: string }[] {
  const w = FORMAT_WORDS[lang]
  const said = [1, 2, 3, 4, 5, 6, 7].map(
    (day) =>
      openingsOnWeekday(hours, day)
        .map((o) => span(o, lang))
        .join(', ') || w.closed,
  )
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

function span({ opens, closes }: Opening, lang: Lang): string {
  if (opens === '00:00' && closes === '24:00') return FORMAT_WORDS[lang].allDay
  const clock = (t: string) => t.replace(':', FORMAT_WORDS[lang].timeSeparator)
  return `${clock(opens)}–${clock(closes)}`
}

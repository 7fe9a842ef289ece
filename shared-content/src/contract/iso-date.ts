import { z } from 'zod'
import { code } from './problem-code.ts'

/** A calendar day in Norway, `2027-03-01`. Compares correctly as text. */
export const isoDate = z.iso.date(code('date'))
export type IsoDate = z.infer<typeof isoDate>

/** An instant in UTC, `2026-11-21T08:15:00.000Z`. Compares correctly as text when always written with milliseconds. */
export const isoInstant = z.iso.datetime({ precision: 3, message: code('instant') })
export type IsoInstant = z.infer<typeof isoInstant>

/** Wall-clock time, `15:30`. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, code('clockTime'))

const TIME_ZONE = 'Europe/Oslo'
const osloParts = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** How many answers are remembered: a publish asks of the same moment and of few days, a hundred times a page. */
const REMEMBERED = 500

/** The calendar day in Norway at an instant. */
export const osloDate: (at: IsoInstant) => IsoDate = remembering((at) => osloParts.format(new Date(at)))

/** The first instant of a calendar day in Norway (summer time handled: midnight is 22:00 or 23:00 UTC the day before). */
export const startOfOsloDay: (day: IsoDate) => IsoInstant = remembering((day) => {
  const utcMidnight = Date.parse(`${day}T00:00:00.000Z`)
  for (const hours of [2, 1]) {
    const candidate = new Date(utcMidnight - hours * 3_600_000).toISOString()
    if (osloDate(candidate) === day && osloDate(new Date(utcMidnight - hours * 3_600_000 - 1).toISOString()) !== day)
      return candidate
  }
  return new Date(utcMidnight - 3_600_000).toISOString()
})

/** The first instant of the next calendar day in Norway. */
export function nextOsloMidnight(at: IsoInstant): IsoInstant {
  return startOfOsloDay(addDays(osloDate(at), 1))
}

/** The last day that can be written; «for ever» is often written so. */
const LAST_DAY: IsoDate = '9999-12-31'

/** A day some days later (or earlier, when negative). Nothing comes after the last day that can be written. */
export function addDays(day: IsoDate, days: number): IsoDate {
  const moved = new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000).toISOString()
  return moved.startsWith('+') ? LAST_DAY : moved.slice(0, 10)
}

/** Day of the week, 1 = Monday … 7 = Sunday (ISO 8601). */
export function isoWeekday(day: IsoDate): number {
  return ((new Date(`${day}T00:00:00.000Z`).getUTCDay() + 6) % 7) + 1
}

/** Milliseconds since 1970 of an instant. */
export function toMillis(at: IsoInstant): number {
  return Date.parse(at)
}

/** The instant of a count of milliseconds since 1970. */
export function fromMillis(ms: number): IsoInstant {
  return new Date(ms).toISOString()
}

function remembering(answer: (question: string) => string): (question: string) => string {
  const known = new Map<string, string>()
  return (question) => {
    const before = known.get(question)
    if (before !== undefined) return before
    const found = answer(question)
    if (known.size >= REMEMBERED) known.clear()
    known.set(question, found)
    return found
  }
}

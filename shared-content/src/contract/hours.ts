import { z } from 'zod'
import { clockTime, isoDate } from './iso-date.ts'
import { words } from './lang.ts'
import { code } from './problem-code.ts'

/**
 * What hours are about. Public holidays close offices and counters (`office`), never a phone that is answered or a
 * watch (`phone`), nor what never closes (`always`). Where one comes by appointment only (`appointment`), the week says
 * when appointments are made, when anything.
 */
export const HOURS_KINDS = ['office', 'phone', 'always', 'appointment'] as const
export type HoursKind = (typeof HOURS_KINDS)[number]

/** One weekly opening: the days (1 = Monday … 7 = Sunday) it begins on, and the hours. One that closes at or before it opens goes on past midnight; from 00:00 to 00:00 is the whole day. */
const weeklyOpening = z
  .strictObject({ days: z.array(z.number().int().min(1).max(7)).min(1), opens: clockTime, closes: clockTime })
  .refine((o) => (o.opens !== o.closes || o.opens === '00:00') && o.opens !== '24:00', code('openingOrder'))
/** A day that differs from the week. Without hours it is closed. */
export const specialDay = z
  .strictObject({ date: isoDate, opens: clockTime.optional(), closes: clockTime.optional(), label: words.optional() })
  .refine((d) => (d.opens === undefined) === (d.closes === undefined), code('openingHalf'))
/** The first or last day of a season: the same each year, or in one year only. */
const seasonDay = z.union([
  isoDate,
  z.strictObject({ month: z.number().int().min(1).max(12), day: z.number().int().min(1).max(31) }),
])
/** A part of the year with a week of its own («sommartid»), both days included. One of a single year wins over one of each year. */
const season = z.strictObject({
  label: words.optional(),
  from: seasonDay,
  to: seasonDay,
  weekly: z.array(weeklyOpening).default([]),
})

/** Opening hours in local time (Europe/Oslo). Who wrote them before there were kinds meant what `kindOfHours` reads. */
export const hours = z.strictObject({
  kind: z.enum(HOURS_KINDS).optional(),
  weekly: z.array(weeklyOpening).default([]),
  special: z.array(specialDay).default([]),
  seasons: z.array(season).optional(),
  /** An office that keeps its week on public holidays too. */
  isOpenOnHolidays: z.boolean().optional(),
})
export type Hours = z.infer<typeof hours>
export type WeeklyOpening = Hours['weekly'][number]
export type SpecialDay = z.infer<typeof specialDay>
export type Season = z.infer<typeof season>

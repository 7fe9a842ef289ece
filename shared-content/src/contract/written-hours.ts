import { z } from 'zod'
import { hours, specialDay, type Hours, type Season, type SpecialDay, type WeeklyOpening } from './hours.ts'
import { code, type ProblemCode } from './problem-code.ts'

/** One thing within opening hours that another contradicts, and the row it is told at. */
interface Contradiction {
  path: (string | number)[]
  code: ProblemCode
}

/**
 * What contradicts itself in opening hours. Hours that already stand are read all the same, and somebody is told; who
 * writes them anew is refused.
 */
export function contradictionsIn(h: Hours): Contradiction[] {
  const isOther = h.weekly.length > 0 && !isAllWeek(h.weekly)
  return [
    ...(h.kind === 'always' && (isOther || (h.seasons ?? []).length > 0)
      ? [{ path: ['kind'], code: code('hoursAlways') }]
      : []),
    ...inWeek(h.weekly, ['weekly']),
    ...inSpecialDays(h.special).map(({ path, ...rest }) => ({ ...rest, path: ['special', ...path] })),
    ...inSeasons(h.seasons ?? []),
  ]
}

/** Whether a week is open from its first minute to its last. */
export const isAllWeek = (weekly: readonly WeeklyOpening[]): boolean =>
  [1, 2, 3, 4, 5, 6, 7].every((day) =>
    weekly.some((o) => o.days.includes(day) && o.opens === '00:00' && ['24:00', '00:00'].includes(o.closes)),
  )

/** The same for the special days a kommune has for all its contacts. */
export function inSpecialDays(days: readonly SpecialDay[]): Contradiction[] {
  return days.flatMap((day, index) => {
    const told = (problem: ProblemCode) => [{ path: [index], code: problem }]
    const isNoTime = day.opens === '24:00' || (day.opens === day.closes && day.opens !== '00:00')
    if (day.opens !== undefined && isNoTime) return told('openingOrder')
    const before = days.slice(0, index).filter(({ date }) => date === day.date)
    if (before.some((other) => (other.opens === undefined) !== (day.opens === undefined))) return told('dayBoth')
    return before.some((other) => meet(span(other), span(day))) ? told('openingsOverlap') : []
  })
}

function inWeek(weekly: readonly WeeklyOpening[], at: (string | number)[]): Contradiction[] {
  return weekly.flatMap((opening, index) => {
    const told = (problem: ProblemCode) => [{ path: [...at, index], code: problem }]
    if (new Set(opening.days).size < opening.days.length) return told('dayTwice')
    const shares = (other: WeeklyOpening) => other.days.some((day) => opening.days.includes(day))
    return weekly.slice(0, index).some((other) => shares(other) && meet(span(other), span(opening)))
      ? told('openingsOverlap')
      : []
  })
}

function inSeasons(seasons: readonly Season[]): Contradiction[] {
  return seasons.flatMap(({ from, to, weekly }, index) => {
    const told = (problem: ProblemCode) => [{ path: ['seasons', index], code: problem }]
    if ((typeof from === 'string') !== (typeof to === 'string')) return told('seasonForm')
    if (typeof from === 'string' && typeof to === 'string' && from > to) return told('seasonOrder')
    if ([from, to].some((day) => typeof day !== 'string' && day.day > DAYS[day.month - 1]!)) return told('seasonDay')
    const alike = seasons
      .slice(0, index)
      .filter((other) => (typeof other.from === 'string') === (typeof from === 'string'))
    if (alike.some((other) => share(other, { from, to }))) return told('seasonsOverlap')
    return inWeek(weekly, ['seasons', index, 'weekly'])
  })
}

/** The most days a month has. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

type Days = Pick<Season, 'from' | 'to'>

/** Whether two seasons have a day in common. One of each year may go past New Year. */
const share = (a: Days, b: Days): boolean => contains(a, asText(b.from)) || contains(b, asText(a.from))

function contains(days: Days, day: string): boolean {
  const [from, to] = [asText(days.from), asText(days.to)]
  return from <= to ? from <= day && day <= to : from <= day || day <= to
}

const two = (n: number) => String(n).padStart(2, '0')
const asText = (day: Season['from']) => (typeof day === 'string' ? day : `${two(day.month)}-${two(day.day)}`)

/** Minutes from the day's midnight; past midnight is more than a day. */
type Span = readonly [opens: number, closes: number]

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

function span({ opens, closes }: { opens?: string | undefined; closes?: string | undefined }): Span {
  if (opens === undefined || closes === undefined) return [0, 0]
  const [from, to] = [minutes(opens), minutes(closes)]
  return [from, to > from ? to : to + 24 * 60]
}

const meet = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1]

const refusing =
  <T>(find: (value: T) => Contradiction[]) =>
  (value: T, context: z.RefinementCtx): void => {
    for (const { path, code: message } of find(value)) context.addIssue({ code: 'custom', path, message })
  }

/** Opening hours as they may be written: nothing in them contradicts the rest. */
export const writtenHours = hours.superRefine(refusing(contradictionsIn))
/** The special days of a kommune as they may be written. */
export const writtenSpecialDays = z.array(specialDay).superRefine(refusing(inSpecialDays))

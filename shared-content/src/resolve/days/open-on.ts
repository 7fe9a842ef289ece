import { addDays, isoWeekday, type Hours, type IsoDate, type SpecialDay, type Words } from '../../contract/index.ts'
import { kindOfHours, type ReadKind } from './kind-of-hours.ts'
import { namedDay } from './named-days.ts'
import { DAY, joined, shared, spanOf, type Span } from './spans.ts'
import { weekOn } from './week-on.ts'

/** What hours say of one day: when it is open (never is closed), or that nobody has said; and what makes it differ from its weekday. */
export interface OpenOn {
  /** In order, from the day's midnight on; none is closed. */
  spans: Span[]
  /** Many close early that day, or the hours do not tell whether holidays close: nobody knows until somebody is asked. */
  isUnsure?: true
  /** Why the day differs: its name, or what the editor wrote. */
  why?: Words
  /** Who made it differ: the contact's or the kommune's own row, or the calendar. */
  by?: 'row' | 'calendar'
}

/** Days that hold for all contacts of a kommune which are no watch. */
export type CommonDays = readonly SpecialDay[]

/** What hours say of a day, from its first minute: what began the evening before and goes past midnight is there too. */
export function openOn(hours: Hours, common: CommonDays, day: IsoDate): OpenOn {
  const said = beginningOn(hours, common, day)
  const before = beginningOn(hours, common, addDays(day, -1)).spans
  const rest = before.flatMap(({ to }) => (to > DAY ? [{ from: 0, to: to - DAY }] : []))
  return said.isUnsure || rest.length === 0 ? said : { ...said, spans: joined([...rest, ...said.spans]) }
}

/**
 * The openings that begin on a day. The contact's own row of the day wins; then the kommune's, which shortens what is
 * open and opens nothing; then the calendar; then the season, or the week.
 */
export function beginningOn(hours: Hours, common: CommonDays, day: IsoDate): OpenOn {
  const kind = kindOfHours(hours)
  const own = hours.special.filter((row) => row.date === day)
  if (own.length > 0) return { spans: spansOf(own), by: 'row', ...whyOf(own) }
  if (kind === 'always') return { spans: [{ from: 0, to: DAY }] }
  const weekday = isoWeekday(day)
  const usual = joined(weekOn(hours, day).flatMap((o) => (o.days.includes(weekday) ? spanOf(o) : [])))
  if (kind === 'phone') return { spans: usual }
  const rows = common.filter((row) => row.date === day)
  const named = namedDay(day)
  if (rows.length > 0) {
    const why = whyOf(rows)
    if (kind === 'unknown' && usual.length > 0) return { spans: [], isUnsure: true, by: 'row', ...why }
    return usual.length === 0 ? { spans: [] } : { spans: shared(usual, spansOf(rows)), by: 'row', ...why }
  }
  if (named === undefined || usual.length === 0 || (named.is === 'holiday' && hours.isOpenOnHolidays))
    return { spans: usual, ...(named?.is === 'holiday' && { why: named.name }) }
  const isUnsure = named.is === 'eve' || kind === 'unknown'
  return { spans: [], ...(isUnsure && { isUnsure }), why: named.name, by: 'calendar' }
}

/** Whether public holidays close what the hours are about; null when nobody knows, undefined when it makes no difference. */
export function holidaysClose(hours: Hours): boolean | null | undefined {
  const kind: ReadKind = kindOfHours(hours)
  if (kind === 'always' || kind === 'phone' || hours.weekly.length === 0) return undefined
  if (hours.isOpenOnHolidays) return false
  return kind === 'unknown' ? null : true
}

const spansOf = (rows: CommonDays): Span[] =>
  joined(rows.flatMap(({ opens, closes }) => (opens && closes ? spanOf({ opens, closes }) : [])))

function whyOf(rows: CommonDays): Pick<OpenOn, 'why'> {
  const why = rows.find((row) => row.label)?.label
  return why ? { why } : {}
}

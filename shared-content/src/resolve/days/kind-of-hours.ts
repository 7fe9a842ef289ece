import { isAllWeek, type Hours, type HoursKind } from '../../contract/index.ts'

/** What hours are about as far as they tell it: a kind, or that nobody knows. */
export type ReadKind = HoursKind | 'unknown'

/**
 * What hours are about. Those from before there were kinds tell it by their week: open day and night never closes; the
 * same hours on all seven days are a watch, which no holiday closes; never open on Sundays is an office. What is open on
 * Sundays but not alike all week (a swimming hall, a duty phone with other hours at weekends) can be either: of that
 * nobody may say what a holiday does to it.
 */
export function kindOfHours({ kind, weekly }: Hours): ReadKind {
  if (kind !== undefined) return kind
  if (isAllWeek(weekly)) return 'always'
  const onDay = (day: number) =>
    weekly
      .flatMap((o) => (o.days.includes(day) ? [`${o.opens}–${o.closes}`] : []))
      .sort()
      .join()
  const sunday = onDay(7)
  if (sunday === '') return 'office'
  return [1, 2, 3, 4, 5, 6].every((day) => onDay(day) === sunday) ? 'phone' : 'unknown'
}

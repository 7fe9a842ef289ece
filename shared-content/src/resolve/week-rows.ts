import type { Hours, IsoDate, Lang, Season, WeeklyOpening } from '../contract/index.ts'
import { saidIn } from './choose-language.ts'
import { HOURS_WORDS } from './days/hours-words.ts'
import { kindOfHours } from './days/kind-of-hours.ts'
import { holidaysClose } from './days/open-on.ts'
import { clockOf, DAY, joined, spanOf, type Span } from './days/spans.ts'
import { isOver } from './days/week-on.ts'
import { formatClock, formatDate } from './format-value.ts'
import { FORMAT_WORDS } from './format-words.ts'
import type { ShownWeek } from './resolved.ts'

/** The ordinary week, neighbouring days with the same hours as one row, and what public holidays do to it. It holds whatever the day. */
export function weekOf(hours: Hours, lang: Lang): ShownWeek {
  const w = HOURS_WORDS[lang]
  const closes = holidaysClose(hours)
  const onHolidays = closes === null ? w.mayDiffer : closes ? FORMAT_WORDS[lang].closed : w.asUsual
  return [
    ...rowsOf(kindOfHours(hours) === 'always' ? ALL_WEEK : hours.weekly, lang),
    ...(closes === undefined ? [] : [{ days: w.holidays, hours: onHolidays }]),
  ]
}

/** The seasons that are not over for good, each with its days and its week. */
export const seasonsOf = (
  { seasons = [] }: Hours,
  order: readonly Lang[],
  today: IsoDate,
): { label: string; week: ShownWeek }[] =>
  seasons
    .filter((season) => !isOver(season, today))
    .map((season) => ({ label: labelOf(season, order), week: rowsOf(season.weekly, order[0] ?? 'nn') }))

/** Openings in words, «stengt» when there are none. */
export function saySpans(spans: readonly Span[], lang: Lang): string {
  const w = FORMAT_WORDS[lang]
  if (spans.length === 0) return w.closed
  const [only, ...more] = spans
  if (more.length === 0 && only!.from === 0 && only!.to >= DAY) return w.allDay
  const clock = (at: number) => formatClock(clockOf(at), lang)
  return spans.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(', ')
}

const ALL_WEEK: readonly WeeklyOpening[] = [{ days: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '24:00' }]

function rowsOf(weekly: readonly WeeklyOpening[], lang: Lang): ShownWeek {
  const said = [1, 2, 3, 4, 5, 6, 7].map((day) =>
    saySpans(joined(weekly.flatMap((o) => (o.days.includes(day) ? spanOf(o) : []))), lang),
  )
  const rows: { from: number; to: number; hours: string }[] = []
  said.forEach((text, index) => {
    const last = rows.at(-1)
    if (last?.hours === text) last.to = index
    else rows.push({ from: index, to: index, hours: text })
  })
  return rows.map(({ from, to, hours }) => {
    const name = (i: number) => FORMAT_WORDS[lang].weekdays[i] ?? ''
    return { days: upperFirst(from === to ? name(from) : `${name(from)}–${name(to)}`), hours }
  })
}

/** «Sommartid (15. juni–15. august)». */
function labelOf({ label, from, to }: Season, order: readonly Lang[]): string {
  const lang = order[0] ?? 'nn'
  const days = `${formatDate(from, lang)}–${formatDate(to, lang)}`
  return label ? `${saidIn(label, order).text} (${days})` : days
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

import type { Lang } from '@innbyggarportal/shared-content/contract'
import type { ResolvedContact, ShownWeek } from '@innbyggarportal/shared-content/resolve'
import { lowerFirst } from '../../text/lower-first.ts'
import { ui } from '../../text/ui-words.ts'

type ShownHours = NonNullable<ResolvedContact['hours']>

/**
 * The hours of a place in a line or two: «Måndag–fredag 06.30–16.30, laurdag–søndag stengt». Who reads on a Tuesday and
 * comes on Saturday needs the week. No week of a place that never closes: «Ope heile døgnet» has said it.
 */
export function hourLines(lang: Lang, { week, seasons = [], special, value }: ShownHours): string[] {
  return [
    ...(week.length > 0 && value.kind !== 'always' ? [rowsInLine(lang, week)] : []),
    ...seasons.map((season) => `${season.label}: ${rowsInLine(lang, season.week)}`),
    ...(special.length > 0
      ? [`${ui(lang, 'specialHours')}: ${special.map(({ date, hours }) => `${date}: ${hours}`).join(', ')}`]
      : []),
  ]
}

/** English writes the names of days with a capital wherever they stand. */
const rowsInLine = (lang: Lang, week: ShownWeek): string =>
  week
    .map(({ days, hours }, at) => `${at > 0 && lang !== 'en' ? lowerFirst(days, lang, []) : days} ${hours}`)
    .join(', ')

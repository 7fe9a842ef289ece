import type { Hours, IsoDate, Lang, SpecialDay } from '@innbyggarportal/shared-content/contract'
import { isoWeekday } from '@innbyggarportal/shared-content/contract'
import type { PageView } from '@innbyggarportal/sites/view'
import { EVES, HOLIDAYS } from './almanac.ts'

const MONTHS: Record<Lang, string> = {
  nn: 'januar februar mars april mai juni juli august september oktober november desember',
  nb: 'januar februar mars april mai juni juli august september oktober november desember',
  en: 'January February March April May June July August September October November December',
}
const WEEKDAYS: Record<Lang, string> = {
  nn: 'Måndag Tysdag Onsdag Torsdag Fredag Laurdag Søndag',
  nb: 'Mandag Tirsdag Onsdag Torsdag Fredag Lørdag Søndag',
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
}
const TIMELESS = new Set(
  `Ope heile døgnet|Berre etter avtale|Åpent hele døgnet|Bare etter avtale|Open 24 hours a day|By appointment only`.split(
    '|',
  ),
)

/** What a page says that is not true on a day: found from its words, its content and the almanac, by none of what made it. */
export function untruthsIn(view: PageView, today: IsoDate, common: readonly SpecialDay[]): string[] {
  const found: string[] = []
  visit(view, (part) => {
    if (typeof part['today'] === 'string' && isHours(part['value']))
      found.push(...untruthsOfHours(part['today'], part['value'], view.lang, today, common))
  })
  if (view.kind !== 'service') return found
  for (const section of view.sections)
    for (const { content } of section.parts) {
      if (section.kind === 'links')
        for (const fact of (content as { facts: string[] }[]).flatMap(({ facts }) => facts))
          for (const day of daysIn(fact, view.lang)) if (day < today) found.push(`deadline passed: ${fact}`)
      if (section.kind === 'deadlines')
        for (const { date } of content as { date: { value?: unknown } }[])
          if (typeof date.value === 'string' && date.value < today) found.push(`deadline passed: ${date.value}`)
      if (section.kind === 'prices')
        for (const { text } of (content as { notes: { text: string }[] }[]).flatMap(({ notes }) => notes)) {
          const [day] = daysIn(text, view.lang)
          if (day && /^(Gjeld til|Gjelder til|Valid until)/.test(text) && day < today) found.push(`price over: ${text}`)
          if (day && /^(Gjeld frå|Gjelder fra|Valid from)/.test(text) && day > today)
            found.push(`price to come: ${text}`)
        }
    }
  return found
}

function untruthsOfHours(
  line: string,
  hours: Hours,
  lang: Lang,
  today: IsoDate,
  common: readonly SpecialDay[],
): string[] {
  const told = (why: string) => [`${why}: «${line}» on ${today}`]
  if (TIMELESS.has(line)) return hours.kind === 'always' || hours.kind === 'appointment' ? [] : told('names no day')
  const [month = 0, day = 0] = today.slice(5).split('-').map(Number)
  const [weekday, monthName] = [WEEKDAYS[lang].split(' ')[isoWeekday(today) - 1], MONTHS[lang].split(' ')[month - 1]]
  const name = lang === 'en' ? `${weekday} ${day} ${monthName}` : `${weekday} ${day}. ${monthName}`
  const said = line.slice(line.lastIndexOf('): ') === -1 ? line.indexOf(': ') : line.lastIndexOf('): '))
  if (!line.startsWith(name)) return told('another day')
  const times = timesIn(said)
  const usual = hours.weekly.flatMap((o) => (o.days.includes(isoWeekday(today)) ? [o.opens, o.closes] : [])).sort()
  if (hours.special.some(({ date }) => date === today) || (hours.seasons ?? []).length > 0) return []
  if (hours.kind === 'office') {
    const row = common.find(({ date }) => date === today)
    if (row) {
      const isWithin = times.every((t) => row.opens && row.closes && row.opens <= t && t <= row.closes)
      return isWithin ? [] : told('the kommune is closed')
    }
    if (HOLIDAYS.has(today) || EVES.has(today)) return times.length > 0 ? told('open on a day that is closed') : []
  }
  return times.join() === usual.join() ? [] : told(`not as the week (${usual.join()})`)
}

/** Times of day in words, `09:00`: «09.00», «kl. 09.00», «9:00 am». */
function timesIn(text: string): string[] {
  return [...text.matchAll(/(\d{1,2})[.:](\d{2})(?:\s*([ap])\.?m)?/g)].map(([, hour, minute, half]) => {
    const h = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0)
    return `${String(h).padStart(2, '0')}:${minute}`
  })
}

/** Full dates in words. */
function daysIn(text: string, lang: Lang): IsoDate[] {
  const names = MONTHS[lang].split(' ')
  return [...text.matchAll(/(\d{1,2})\.? (\p{L}+) (\d{4})/gu)].flatMap(([, day = '', name = '', year]) => {
    const month = names.indexOf(name) + 1
    return month === 0 ? [] : [`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`]
  })
}

function visit(value: unknown, see: (part: Record<string, unknown>) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const inner of value) visit(inner, see)
    return
  }
  see(value as Record<string, unknown>)
  for (const inner of Object.values(value)) visit(inner, see)
}

const isHours = (value: unknown): value is Hours => typeof value === 'object' && value !== null && 'weekly' in value

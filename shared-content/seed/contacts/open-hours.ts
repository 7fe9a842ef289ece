import type { Hours, Offer } from '../../src/contract/index.ts'

/**
 * Weekly hours written as people say them: `openHours('1-4 08:30-15:30', '5 08:30-14:00')`, days 1 = Monday … 7 = Sunday.
 * Public holidays close it, as do the days of its kommune, unless it never closes.
 */
export function openHours(...weekly: string[]): Hours {
  const openings = weekly.map((line) => {
    const [days = '', span = ''] = line.split(' ')
    const [first = '1', last = first] = days.split('-')
    const [opens = '', closes = ''] = span.split('-')
    const count = Number(last) - Number(first) + 1
    return { days: Array.from({ length: count }, (_, i) => Number(first) + i), opens, closes }
  })
  return { kind: isAlwaysOpen(openings) ? 'always' : 'office', weekly: openings, special: [] }
}

function isAlwaysOpen(weekly: Hours['weekly']): boolean {
  return weekly.some((o) => o.days.length === 7 && o.opens === '00:00' && o.closes === '24:00')
}

/** Day and night, all year. */
export const ALWAYS_OPEN: Hours = openHours('1-7 00:00-24:00')

/** What a school of the first seven years has: SFO, with hours of its own, and the first year. */
export const primarySchool = (sfo: string): Offer[] => [
  { service: 'sfo', hours: openHours(sfo) },
  { service: 'skulestart' },
]

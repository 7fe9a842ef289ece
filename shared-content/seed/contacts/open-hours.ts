import type { Hours } from '../../src/contract/index.ts'

/**
 * Weekly hours written as people say them: `openHours('1-4 08:30-15:30', '5 08:30-14:00')`, days 1 = Monday … 7 = Sunday.
 * The office closes on Christmas Eve and New Year's Eve unless it never closes.
 */
export function openHours(...weekly: string[]): Hours {
  const openings = weekly.map((line) => {
    const [days = '', span = ''] = line.split(' ')
    const [first = '1', last = first] = days.split('-')
    const [opens = '', closes = ''] = span.split('-')
    const count = Number(last) - Number(first) + 1
    return { days: Array.from({ length: count }, (_, i) => Number(first) + i), opens, closes }
  })
  return { weekly: openings, special: isAlwaysOpen(openings) ? [] : CLOSED_DAYS }
}

const CLOSED_DAYS: Hours['special'] = [
  { date: '2026-12-24', label: { nn: 'Julaftan', nb: 'Julaften', en: 'Christmas Eve' } },
  { date: '2026-12-31', label: { nn: 'Nyttårsaftan', nb: 'Nyttårsaften', en: 'New Year’s Eve' } },
]

function isAlwaysOpen(weekly: Hours['weekly']): boolean {
  return weekly.some((o) => o.days.length === 7 && o.opens === '00:00' && o.closes === '24:00')
}

/** Day and night, all year. */
export const ALWAYS_OPEN: Hours = openHours('1-7 00:00-24:00')

import type { SpecialDay } from '../src/contract/index.ts'

const CHRISTMAS_EVE = { nn: 'Julaftan', nb: 'Julaften', en: 'Christmas Eve' }
const NEW_YEARS_EVE = { nn: 'Nyttårsaftan', nb: 'Nyttårsaften', en: 'New Year’s Eve' }
const BEFORE_EASTER = { nn: 'Onsdag før påske', nb: 'Onsdag før påske', en: 'Wednesday before Easter' }

/** The days the offices of the demo region are closed or close early on, though they are no holidays. */
export const SPECIAL_DAYS: SpecialDay[] = [
  ...['2026', '2027', '2028', '2029'].flatMap((year) => [
    { date: `${year}-12-24`, label: CHRISTMAS_EVE },
    { date: `${year}-12-31`, label: NEW_YEARS_EVE },
  ]),
  ...['2027-03-24', '2028-04-12', '2029-03-28'].map((date) => ({
    date,
    opens: '08:00',
    closes: '12:00',
    label: BEFORE_EASTER,
  })),
]

/** Public holidays of 2026–2028, written by hand from the almanac. */
export const HOLIDAYS: ReadonlySet<string> = new Set([
  ...['2026', '2027', '2028'].flatMap((year) =>
    ['01-01', '05-01', '05-17', '12-25', '12-26'].map((day) => `${year}-${day}`),
  ),
  '2026-04-02',
  '2026-04-03',
  '2026-04-05',
  '2026-04-06',
  '2026-05-14',
  '2026-05-24',
  '2026-05-25',
  '2027-03-25',
  '2027-03-26',
  '2027-03-28',
  '2027-03-29',
  '2027-05-06',
  '2027-05-16',
  '2027-05-17',
  '2028-04-13',
  '2028-04-14',
  '2028-04-16',
  '2028-04-17',
  '2028-05-25',
  '2028-06-04',
  '2028-06-05',
])

/** Days that many close early on without any rule. */
export const EVES: ReadonlySet<string> = new Set([
  ...['2026', '2027', '2028'].flatMap((year) => [`${year}-12-24`, `${year}-12-31`]),
  '2026-04-01',
  '2027-03-24',
  '2028-04-12',
])

/** Days on which the clock itself is moved, or much begins and ends. */
export const TURNS: readonly string[] = [
  '2026-03-29',
  '2027-03-28',
  '2028-03-26',
  '2026-10-25',
  '2027-10-31',
  '2028-10-29',
  ...['2027', '2028'].flatMap((year) => [`${year}-01-01`, `${year}-07-01`, `${year}-08-01`]),
  '2028-02-29',
]

/** What the days are called that are something else than their weekday. */
export const DAY_NAMES = {
  newYear: { nn: '1. nyttårsdag', nb: '1. nyttårsdag', en: 'New Year’s Day' },
  maundyThursday: { nn: 'Skjærtorsdag', nb: 'Skjærtorsdag', en: 'Maundy Thursday' },
  goodFriday: { nn: 'Langfredag', nb: 'Langfredag', en: 'Good Friday' },
  easterSunday: { nn: '1. påskedag', nb: '1. påskedag', en: 'Easter Sunday' },
  easterMonday: { nn: '2. påskedag', nb: '2. påskedag', en: 'Easter Monday' },
  mayDay: { nn: 'Arbeidarane sin dag', nb: 'Arbeidernes dag', en: 'Labour Day' },
  ascension: { nn: 'Kristi himmelfartsdag', nb: 'Kristi himmelfartsdag', en: 'Ascension Day' },
  constitution: { nn: 'Grunnlovsdagen', nb: 'Grunnlovsdagen', en: 'Constitution Day' },
  whitSunday: { nn: '1. pinsedag', nb: '1. pinsedag', en: 'Whit Sunday' },
  whitMonday: { nn: '2. pinsedag', nb: '2. pinsedag', en: 'Whit Monday' },
  christmas: { nn: '1. juledag', nb: '1. juledag', en: 'Christmas Day' },
  boxing: { nn: '2. juledag', nb: '2. juledag', en: 'Boxing Day' },
  wednesdayBeforeEaster: { nn: 'Onsdag før påske', nb: 'Onsdag før påske', en: 'Wednesday before Easter' },
  christmasEve: { nn: 'Julaftan', nb: 'Julaften', en: 'Christmas Eve' },
  newYearsEve: { nn: 'Nyttårsaftan', nb: 'Nyttårsaften', en: 'New Year’s Eve' },
} as const
export type DayName = keyof typeof DAY_NAMES

/** Between two names of one day. */
export const JOINED_BY = { nn: 'og', nb: 'og', en: 'and' } as const

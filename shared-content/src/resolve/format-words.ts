import type { Duration, Lang } from '../contract/index.ts'

type Plural = readonly [one: string, many: string]

/** The words values are said with, equal keys in every language. */
export interface FormatWords {
  months: readonly string[]
  weekdays: readonly string[]
  units: Record<Duration['unit'], Plural>
  kroner: (amount: string, isOne: boolean) => string
  percent: string
  free: string
  rolling: string
  closed: string
  today: string
  closedToday: string
  /** From midnight to midnight. */
  allDay: string
  numberSeparator: string
  decimal: string
  timeSeparator: string
}

export const FORMAT_WORDS: Record<Lang, FormatWords> = {
  nn: {
    months: [
      'januar',
      'februar',
      'mars',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'desember',
    ],
    weekdays: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'],
    units: {
      minutes: ['minutt', 'minutt'],
      hours: ['time', 'timar'],
      days: ['dag', 'dagar'],
      workingDays: ['arbeidsdag', 'arbeidsdagar'],
      weeks: ['veke', 'veker'],
      months: ['månad', 'månader'],
      years: ['år', 'år'],
    },
    kroner: (amount, isOne) => `${amount} ${isOne ? 'krone' : 'kroner'}`,
    percent: 'prosent',
    free: 'Gratis',
    rolling: 'Du kan søkje heile året',
    closed: 'stengt',
    today: 'Ope i dag',
    closedToday: 'Stengt i dag',
    allDay: 'heile døgnet',
    numberSeparator: ' ',
    decimal: ',',
    timeSeparator: '.',
  },
  nb: {
    months: [
      'januar',
      'februar',
      'mars',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'desember',
    ],
    weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
    units: {
      minutes: ['minutt', 'minutter'],
      hours: ['time', 'timer'],
      days: ['dag', 'dager'],
      workingDays: ['arbeidsdag', 'arbeidsdager'],
      weeks: ['uke', 'uker'],
      months: ['måned', 'måneder'],
      years: ['år', 'år'],
    },
    kroner: (amount, isOne) => `${amount} ${isOne ? 'krone' : 'kroner'}`,
    percent: 'prosent',
    free: 'Gratis',
    rolling: 'Du kan søke hele året',
    closed: 'stengt',
    today: 'Åpent i dag',
    closedToday: 'Stengt i dag',
    allDay: 'hele døgnet',
    numberSeparator: ' ',
    decimal: ',',
    timeSeparator: '.',
  },
  en: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    units: {
      minutes: ['minute', 'minutes'],
      hours: ['hour', 'hours'],
      days: ['day', 'days'],
      workingDays: ['working day', 'working days'],
      weeks: ['week', 'weeks'],
      months: ['month', 'months'],
      years: ['year', 'years'],
    },
    kroner: (amount) => `NOK ${amount}`,
    percent: 'per cent',
    free: 'Free',
    rolling: 'You can apply all year',
    closed: 'closed',
    today: 'Open today',
    closedToday: 'Closed today',
    allDay: 'around the clock',
    numberSeparator: ',',
    decimal: '.',
    timeSeparator: ':',
  },
}

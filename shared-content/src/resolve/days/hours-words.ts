import type { Lang } from '../../contract/index.ts'

/** The words opening hours are said with, beside those of all values (`FORMAT_WORDS`). */
interface HoursWords {
  alwaysOpen: string
  byAppointment: string
  holidays: string
  asUsual: string
  /** In a list of days. */
  mayDiffer: string
  /** Of one day, as a sentence; the second where there is a phone. */
  mayDifferThatDay: string
  callFirst: string
}

export const HOURS_WORDS: Record<Lang, HoursWords> = {
  nn: {
    alwaysOpen: 'Ope heile døgnet',
    byAppointment: 'Berre etter avtale',
    holidays: 'Offentlege fridagar',
    asUsual: 'ope som vanleg',
    mayDiffer: 'kan vere annleis',
    mayDifferThatDay: 'Opningstida kan vere annleis.',
    callFirst: 'Ring før du kjem.',
  },
  nb: {
    alwaysOpen: 'Åpent hele døgnet',
    byAppointment: 'Bare etter avtale',
    holidays: 'Offentlige fridager',
    asUsual: 'åpent som vanlig',
    mayDiffer: 'kan være annerledes',
    mayDifferThatDay: 'Åpningstiden kan være annerledes.',
    callFirst: 'Ring før du kommer.',
  },
  en: {
    alwaysOpen: 'Open 24 hours a day',
    byAppointment: 'By appointment only',
    holidays: 'Public holidays',
    asUsual: 'open as usual',
    mayDiffer: 'may differ',
    mayDifferThatDay: 'The hours may differ.',
    callFirst: 'Call before you come.',
  },
}

import type { Lang } from '@innbyggarportal/shared-content/contract'

/** A number as it is read, with one decimal at most. */
export function sayNumber(lang: Lang, number: number): string {
  return new Intl.NumberFormat(lang === 'en' ? 'en' : 'nb-NO', {
    maximumFractionDigits: 1,
    useGrouping: number >= 10_000,
  }).format(number)
}

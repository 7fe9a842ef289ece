import { groupForeign, type DateOrYearly, type Duration, type Lang, type Money } from '../contract/index.ts'
import { FORMAT_WORDS } from './format-words.ts'

/**
 * A number with at most two decimals and its thousands apart, no-break space in Norwegian. From 1 000 up: Språkrådet leaves
 * four digits free («1000 eller 1 000», Tall, tid og dato), and so that a table has one form for all. Nothing is 0, never −0.
 */
export function formatNumber(value: number, lang: Lang): string {
  const w = FORMAT_WORDS[lang]
  const rounded = Math.round(Math.abs(value) * 100) / 100
  const [whole = '0', decimals] = rounded.toString().split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, w.numberSeparator)
  return `${value < 0 && rounded > 0 ? '−' : ''}${grouped}${decimals ? w.decimal + decimals : ''}`
}

/** An amount in words: «1 krone», «1 200 kroner», «12,50 kroner». */
export function formatMoney({ ore }: Money, lang: Lang): string {
  const whole = Math.trunc(Math.abs(ore) / 100)
  const rest = Math.abs(ore) % 100
  const amount = `${ore < 0 ? '−' : ''}${formatNumber(whole, lang)}${rest ? FORMAT_WORDS[lang].decimal + String(rest).padStart(2, '0') : ''}`
  return FORMAT_WORDS[lang].kroner(amount, Math.abs(ore) === 100)
}

/** A day in words: «1. mars 2027», or «1. mars» when it comes every year. */
export function formatDate(date: DateOrYearly, lang: Lang): string {
  const [year, month, day] =
    typeof date === 'string'
      ? (date.split('-').map(Number) as [number, number, number])
      : [undefined, date.month, date.day]
  const name = FORMAT_WORDS[lang].months[month - 1] ?? ''
  return [lang === 'en' ? `${day}` : `${day}.`, name, year].filter((x) => x !== undefined).join(' ')
}

/** A time of day, `15:30`, in the one form each language has: «15.30», «3:30 pm»; in English midnight is called so. */
export function formatClock(time: string, lang: Lang): string {
  const [hour = '00', minute = '00'] = time.split(':')
  return FORMAT_WORDS[lang].clock(Number(hour), minute)
}

/** A length of time in words: «3 veker». */
export function formatDuration({ amount, unit }: Duration, lang: Lang): string {
  const [one, many] = FORMAT_WORDS[lang].units[unit]
  return `${amount} ${amount === 1 ? one : many}`
}

/** How Norwegian numbers are told apart: eight digits in pairs, those that begin with 8 as 3 + 2 + 3, six as 3 + 3, shorter ones in one (Språkrådet, «Telefonnummer»). */
const GROUPS: readonly (readonly [of: RegExp, groups: RegExp])[] = [
  [/^8\d{7}$/, /^(...)(..)(...)$/],
  [/^\d{8}$/, /^(..)(..)(..)(..)$/],
  [/^\d{6}$/, /^(...)(...)$/],
]

/** A phone number as people read it; +47 kept apart, and a number of another country as it is read there. */
export function formatPhone(phone: string): string {
  const dialled = phone.replace(/^00/, '+')
  const [, country = '', digits = dialled] = /^(\+47)?(\d+)$/.exec(dialled) ?? []
  const [, groups] = GROUPS.find(([of]) => of.test(digits)) ?? []
  if (digits.startsWith('+')) return groupForeign(dialled) ?? dialled
  const grouped = groups === undefined ? digits : digits.match(groups)!.slice(1).join(' ')
  return country ? `${country} ${grouped}` : grouped
}

/** The address a phone link dials: 00 before the code of a country is only dialled from within Europe. */
export function phoneHref(phone: string): string {
  return `tel:${phone.replace(/^00/, '+')}`
}

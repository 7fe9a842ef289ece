import type { DateOrYearly, Duration, Lang, Money } from '../contract/index.ts'
import { FORMAT_WORDS } from './format-words.ts'

/** A number with grouped thousands from 10 000 up and at most two decimals, no-break space in Norwegian. */
export function formatNumber(value: number, lang: Lang): string {
  const w = FORMAT_WORDS[lang]
  const [whole = '0', decimals] = (Math.round(Math.abs(value) * 100) / 100).toString().split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, w.numberSeparator)
  return `${value < 0 ? '−' : ''}${grouped}${decimals ? w.decimal + decimals : ''}`
}

/** An amount in words: «1 200 kroner», «12,50 kroner». */
export function formatMoney({ ore }: Money, lang: Lang): string {
  const whole = Math.trunc(Math.abs(ore) / 100)
  const rest = Math.abs(ore) % 100
  const amount = `${ore < 0 ? '−' : ''}${formatNumber(whole, lang)}${rest ? FORMAT_WORDS[lang].decimal + String(rest).padStart(2, '0') : ''}`
  return FORMAT_WORDS[lang].kroner(amount)
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

/** A length of time in words: «3 veker». */
export function formatDuration({ amount, unit }: Duration, lang: Lang): string {
  const [one, many] = FORMAT_WORDS[lang].units[unit]
  return `${amount} ${amount === 1 ? one : many}`
}

/** A phone number as people read it: eight digits in pairs, short numbers such as 116117 in threes; +47 kept apart. */
export function formatPhone(phone: string): string {
  const [, country = '', digits = phone] = /^(\+47)?(\d+)$/.exec(phone) ?? []
  const size = digits.length === 8 ? 2 : 3
  const grouped = digits.length <= 4 ? digits : digits.replace(new RegExp(`(.{${size}})(?=.)`, 'g'), '$1 ')
  return country ? `${country} ${grouped}` : grouped
}

/** The address a phone link dials. */
export function phoneHref(phone: string): string {
  return `tel:${phone}`
}

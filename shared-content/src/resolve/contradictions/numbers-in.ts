import type { Duration } from '../../contract/index.ts'
import { FORMAT_WORDS } from '../format-words.ts'

const SPACE = '[ \\u00a0\\u202f]'
const PHONE = new RegExp(
  `(?<![\\d.,§-])(?:\\+47${SPACE}?)?(?:\\d{2}(?:${SPACE}\\d{2}){3}|\\d{3}${SPACE}\\d{2}${SPACE}\\d{3}|\\d{8})(?![\\d.,]?\\d|${SPACE}*kr)`,
  'gu',
)
const AMOUNT = new RegExp(
  `(?:\\b(?:kr\\.?|NOK)${SPACE}?(\\d[\\d \\u00a0\\u202f]*)|(?<![\\d.,])(\\d{1,3}(?:[ \\u00a0\\u202f.]\\d{3})+|\\d+)(?:,(?:\\d\\d|-))?${SPACE}?(?:kroner|krone|kr)\\b)`,
  'gu',
)
const EMAIL = /[\w.+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu

/** Phone numbers of eight digits in running text, as they are written. Shorter ones are the nation's. */
export const phonesIn = (text: string): string[] => text.match(PHONE) ?? []

export const emailsIn = (text: string): string[] => text.match(EMAIL) ?? []

/** Whole kroner said in running text, in øre, each with its words. */
export function amountsIn(text: string): { ore: number; text: string }[] {
  return [...text.matchAll(AMOUNT)].flatMap(([said, before, after]) => {
    const digits = (before ?? after ?? '').replace(/\D/g, '')
    return digits === '' || said.includes(',') ? [] : [{ ore: Number(digits) * 100, text: said.trim() }]
  })
}

const MONTHS = new Map(
  Object.values(FORMAT_WORDS).flatMap(({ months }) => months.map((name, index) => [name.toLowerCase(), index + 1])),
)
const DATE = /(?<![\d.])(\d{1,2})\.? (\p{L}+)(?: (\d{4}))?/gu

/** Days said with the name of their month, in any language of a portal. */
export function daysIn(text: string): { day: number; month: number; year?: number; text: string }[] {
  return [...text.matchAll(DATE)].flatMap(([said, day, name = '', year]) => {
    const month = MONTHS.get(name.toLowerCase())
    return month === undefined ? [] : [{ day: Number(day), month, ...(year && { year: Number(year) }), text: said }]
  })
}

const UNITS = new Map<string, Duration['unit']>(
  Object.values(FORMAT_WORDS).flatMap(({ units }) =>
    Object.entries(units).flatMap(([unit, words]) => words.map((w) => [w, unit as Duration['unit']] as const)),
  ),
)
const COUNTED = 'ein|éin|en|én|one|to|two|tre|three|fire|four|fem|five|seks|six|sju|syv|seven|åtte|eight'.split('|')
const VALUES = [1, 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 7, 8, 8]
const LENGTH = new RegExp(`(?<![\\d.,\\p{L}])(\\d+|${COUNTED.join('|')})${SPACE}(\\p{L}+(?: days?)?)`, 'giu')

/** Lengths of time said in running text, the number in digits or as a word. */
export function lengthsIn(text: string): { value: Duration; text: string }[] {
  return [...text.matchAll(LENGTH)].flatMap(([said, count = '', name = '']) => {
    const unit = UNITS.get(name.toLowerCase())
    const amount = VALUES[COUNTED.indexOf(count.toLowerCase())] ?? Number(count)
    return unit === undefined || !(amount > 0) ? [] : [{ value: { amount, unit }, text: said }]
  })
}

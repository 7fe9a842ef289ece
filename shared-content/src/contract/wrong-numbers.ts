import { formatOrgnummer, isOrgnummer } from './orgnummer.ts'
import type { Problem } from './parse-contract.ts'
import { isPhoneNumber } from './phone-number.ts'
import { orgnummer, phone } from './value.ts'

/**
 * The numbers in a value of the contract that are written as they should be and cannot be right: an organisation number
 * whose check digit does not fit, a phone number of a length there is not, a day of the year that its month never has
 * (29 February comes now and then). What stands is read all the same, and somebody
 * is told; who writes it anew is refused.
 */
export function wrongNumbersIn(value: unknown, path = ''): Problem[] {
  if (typeof value !== 'object' || value === null) return []
  const day = wrongDay(value, path)
  if (day) return [day]
  const isPhone = 'type' in value && value.type === 'phone'
  return Object.entries(value).flatMap(([name, inner]): Problem[] => {
    const at = path === '' ? name : `${path}.${name}`
    if (typeof inner !== 'string') return wrongNumbersIn(inner, at)
    if (name === 'orgnummer') return wrongOrgnummer(inner, at)
    return name === 'phone' || (name === 'value' && isPhone) ? wrongPhone(inner, at) : []
  })
}

/** A value as it is stored: organisation numbers without the spaces they are read with. The same value when there are none. */
export function withoutSpacesInNumbers(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const all = value.map(withoutSpacesInNumbers)
    return all.some((inner, index) => inner !== value[index]) ? all : value
  }
  const all = Object.entries(value).map(([name, inner]): [string, unknown] => [
    name,
    name === 'orgnummer' && typeof inner === 'string' ? inner.replace(/\s/g, '') : withoutSpacesInNumbers(inner),
  ])
  return all.some(([name, inner]) => inner !== (value as Record<string, unknown>)[name])
    ? Object.fromEntries(all)
    : value
}

/** The most days each month has. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function wrongDay(value: object, path: string): Problem | undefined {
  const { day, month } = value as { day?: unknown; month?: unknown }
  if (typeof day !== 'number' || typeof month !== 'number' || day <= (DAYS[month - 1] ?? 31)) return undefined
  return { path, code: 'dayWrong', params: { number: `${day}.${month}.` } }
}

function wrongOrgnummer(written: string, path: string): Problem[] {
  const digits = orgnummer.safeParse(written).data
  if (digits === undefined || isOrgnummer(digits)) return []
  return [{ path, code: 'orgnummerWrong', params: { number: formatOrgnummer(digits) } }]
}

function wrongPhone(written: string, path: string): Problem[] {
  const digits = phone.safeParse(written).data
  return digits === undefined || isPhoneNumber(digits) ? [] : [{ path, code: 'phoneWrong', params: { number: digits } }]
}

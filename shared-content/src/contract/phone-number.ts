import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** Numbers that are dialled without a country code: 113, 1881, 05151, 116 117, and those of eight digits (the numbering plan, Nkom). */
const NORWEGIAN = /^(1\d{2,3}|0\d{4}|116\d{3}|\d{8})$/

const parsed = (phone: string) => parsePhoneNumberFromString(phone.replace(/^00/, '+'))

/** Whether a number of so many digits exists: a short one, a Norwegian one without a country code, any other with it. */
export const isPhoneNumber = (phone: string): boolean => NORWEGIAN.test(phone) || (parsed(phone)?.isPossible() ?? false)

/** A number of another country in the groups it is read in there; undefined when it is none. */
export function groupForeign(phone: string): string | undefined {
  const number = parsed(phone)
  return number === undefined || number.countryCallingCode === '47' ? undefined : number.formatInternational()
}

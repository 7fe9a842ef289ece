/** The check digit of an organisation number (Brønnøysundregistra): the sum of the weighted digits modulo 11. */
const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2] as const

/** Whether nine digits are an organisation number. With a remainder of 1 there is no check digit that fits. */
export function isOrgnummer(digits: string): boolean {
  if (!/^\d{9}$/.test(digits)) return false
  const sum = WEIGHTS.reduce<number>((total, weight, index) => total + weight * Number(digits[index]), 0)
  const check = (11 - (sum % 11)) % 11
  return check === Number(digits[8])
}

/** An organisation number as it is read: «974 767 880». */
export const formatOrgnummer = (digits: string): string => digits.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3')

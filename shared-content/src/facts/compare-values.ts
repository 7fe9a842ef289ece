import type { Duration, FactType, FactValue } from '../contract/index.ts'

/** What can be more or less of itself. */
const COMPARABLE: readonly FactType[] = ['number', 'percent', 'money', 'duration']

/** Whether a fact of this type can have a ceiling or a floor. */
export const isComparable = (type: FactType): boolean => COMPARABLE.includes(type)

/** Whether one is more, less or as much as the other. */
export const isComparableWith = (one: FactValue, other: FactValue): boolean => compareValues(one, other) !== undefined

/**
 * Units that are so many of the same smallest one. A month is no number of weeks and a working day no number of days, so
 * they are of other kinds; nor are hours days: «20 timar i veka» is no part of a day and night.
 */
const UNITS: Record<Duration['unit'], readonly [of: string, size: number]> = {
  minutes: ['minutes', 1],
  hours: ['minutes', 60],
  days: ['days', 1],
  weeks: ['days', 7],
  workingDays: ['workingDays', 1],
  months: ['months', 1],
  years: ['months', 12],
}

/** Below 0 when the first is less, 0 when they are as much, above 0 when it is more; undefined when they cannot be compared. */
export function compareValues(one: FactValue, other: FactValue): number | undefined {
  const [a, b] = [measured(one), measured(other)]
  return a === undefined || b === undefined || a.of !== b.of ? undefined : a.amount - b.amount
}

function measured(value: FactValue): { of: string; amount: number } | undefined {
  switch (value.type) {
    case 'number':
    case 'percent':
      return { of: value.type, amount: value.value }
    case 'money':
      return { of: 'money', amount: value.value.ore }
    case 'duration': {
      const [of, size] = UNITS[value.value.unit]
      return { of, amount: value.value.amount * size }
    }
    default:
      return undefined
  }
}

import type { Duration } from '../../contract/index.ts'
import { compareValues } from '../../facts/compare-values.ts'

const asFact = (value: Duration) => ({ type: 'duration', value }) as const

/** Whether two lengths of time are certainly not the same. What cannot be compared is not. */
export function differInLength(a: Duration, b: Duration): boolean {
  return (compareValues(asFact(a), asFact(b)) ?? 0) !== 0
}

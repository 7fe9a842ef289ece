import type { Duration } from '../../contract/index.ts'

/** Hours or days of each unit that can be told in another: a week is seven days, a year twelve months. A month has no fixed number of days. */
const IN: Readonly<Record<Duration['unit'], readonly [base: string, times: number]>> = {
  minutes: ['minutes', 1],
  hours: ['minutes', 60],
  days: ['days', 1],
  weeks: ['days', 7],
  workingDays: ['workingDays', 1],
  months: ['months', 1],
  years: ['months', 12],
}

/** Whether two lengths of time are certainly not the same. What cannot be compared is not. */
export function differInLength(a: Duration, b: Duration): boolean {
  const [[base, times], [otherBase, otherTimes]] = [IN[a.unit], IN[b.unit]]
  return base === otherBase && a.amount * times !== b.amount * otherTimes
}

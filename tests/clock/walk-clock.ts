import {
  addDays,
  fromMillis,
  osloDate,
  startOfOsloDay,
  toMillis,
  type IsoDate,
  type IsoInstant,
  type SpecialDay,
} from '@innbyggarportal/shared-content/contract'
import type { PageView } from '@innbyggarportal/sites/view'
import { untruthsIn } from './untruths-in.ts'

interface Walk {
  from: IsoDate
  to: IsoDate
  /** What the page is at a moment. */
  build: (asOf: IsoInstant) => PageView
  common: readonly SpecialDay[]
  /** Days that are always looked at, in order. Between them a page that turns every night is let turn; one that changes otherwise is followed. */
  days: readonly IsoDate[]
  isEveryNight: boolean
}

/**
 * Follows one page from change to change: at each, and the moment before it, the page says nothing untrue; until a
 * change it is the same; and the next change is never behind. Gives what was found wrong.
 */
export function walkClock({ from, to, build, common, days, isEveryNight }: Walk): string[] {
  const found: string[] = []
  const end = startOfOsloDay(to)
  let at = startOfOsloDay(from)
  let place = 0
  while (at < end) {
    const view = build(at)
    found.push(...untruthsIn(view, osloDate(at), common))
    const next = view.changesAt
    if (next !== undefined && next <= at) return [...found, `changes at ${next}, before ${at}`]
    const before = earliest(next, end, -1)
    const kept = build(before)
    if (textOf(kept) !== textOf(view)) found.push(`said to hold from ${at} to ${next ?? 'ever'}, and did not`)
    if (osloDate(before) !== osloDate(at)) found.push(...untruthsIn(kept, osloDate(before), common))
    if (next === undefined || next >= end) break
    const isNight = next === startOfOsloDay(addDays(osloDate(at), 1))
    while (days[place] !== undefined && startOfOsloDay(days[place]!) < next) place += 1
    const looked = days[place]
    if (!isNight || isEveryNight) at = next
    else if (looked === undefined) break
    else at = startOfOsloDay(looked)
  }
  return found
}

const earliest = (next: IsoInstant | undefined, end: IsoInstant, ms: number): IsoInstant =>
  fromMillis(toMillis(next === undefined || next > end ? end : next) + ms)

/** All that is shown. */
const textOf = ({ changesAt: _changesAt, findings: _findings, ...shown }: PageView): string => JSON.stringify(shown)

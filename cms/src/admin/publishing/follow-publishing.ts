import { toMillis, type IsoInstant } from '@innbyggarportal/shared-content/contract'
import type { PublishingNow } from '../../publishing/publishing-now.ts'
import { publishState } from './publishing-view.ts'

/** What somebody who looks at publishing has seen so far. */
export interface Watched {
  seen?: PublishingNow | undefined
  /** The first answer; what a page was drawn with is none. */
  first?: PublishingNow
  /** When the latest publish she has noticed had not begun yet; undefined when she has noticed none. */
  since?: IsoInstant | undefined
  /** Questions in a row nobody answered. */
  misses: number
}

const isRunning = (seen: PublishingNow | undefined) => seen !== undefined && publishState(seen) === 'running'

/** Begins with what a page was drawn with, if anything. */
export const begin = (seen?: PublishingNow): Watched => ({
  seen,
  since: isRunning(seen) ? seen?.newestRequest : undefined,
  misses: 0,
})

/** Takes in a new look, or that there was no answer; not what is older than what was seen. A publish is noticed by what was asked for, also when it is over between two looks. */
export function follow(before: Watched, seen: PublishingNow | undefined): Watched {
  if (seen === undefined) return { ...before, misses: before.misses + 1 }
  if (before.seen && seen.now <= before.seen.now) return { ...before, misses: 0 }
  const isNew = before.seen && !isRunning(before.seen) && seen.newestRequest !== before.seen.newestRequest
  return { seen, first: before.first ?? seen, since: isNew ? before.seen?.now : before.since, misses: 0 }
}

/** What a page was drawn with is soon looked at again; what runs is seen running, though with many portals every answer is long. */
const [FIRST_MS, RUNNING_MS, RUNNING_MANY_MS, MANY] = [250, 250, 1_000, 24]
/** Somebody published just now: the next edit is often close. */
const [CLOSE_MS, CLOSE_FOR_MS] = [1_000, 15_000]
/** Somebody somewhere is at work: what they publish should soon be seen here too. */
const [LIVELY_MS, LIVELY_FOR_MS] = [3_000, 10 * 60_000]
const IDLE_MS = 15_000

/**
 * When to ask again how publishing stands (ms); undefined: not before somebody looks. `isOn`: somebody watches all the
 * time; else it is asked until it is seen what came of what was `sent`. While nobody answers, the pauses grow.
 */
export function askAgainAfter({ seen, first, misses }: Watched, isOn: boolean, sent?: IsoInstant): number | undefined {
  if (first === undefined && misses === 0) return FIRST_MS
  if (!isOn && sent === undefined) return undefined
  if (seen === undefined || misses > 0) return Math.min(CLOSE_MS * 2 ** misses, IDLE_MS)
  const isUnderWay = isRunning(seen) || (sent !== undefined && seen.now < sent)
  if (isUnderWay || seen.portals.some((p) => p.order)) return seen.portals.length > MANY ? RUNNING_MANY_MS : RUNNING_MS
  const quiet = seen.newestRequest ? toMillis(seen.now) - toMillis(seen.newestRequest) : Infinity
  if (quiet < CLOSE_FOR_MS) return CLOSE_MS
  if (!isOn && publishState(seen) === 'idle') return undefined
  return quiet < LIVELY_FOR_MS ? LIVELY_MS : IDLE_MS
}

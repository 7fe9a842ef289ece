import { toMillis } from '@innbyggarportal/shared-content/contract'
import type { PublishingNow } from '../../publishing/publishing-now.ts'
import { publishState } from './publishing-view.ts'

const RUNNING_MS = 250
/** With many portals every answer is long, and so is a publish. */
const MANY = 24
const RUNNING_MANY_MS = 1_000
/** Somebody here published just now: the next edit is often close. */
const CLOSE_MS = 1_000
/** Somebody waits for an answer that is long in coming. */
const AWAITED_MS = 3_000
/** Somebody somewhere is at work: what they publish should soon be seen here too. */
const LIVELY_MS = 3_000
const LIVELY_FOR_MS = 10 * 60_000
const IDLE_MS = 15_000

/** `isOn`: somebody watches all the time. `isClose`: something was sent from here just now. `isAwaited`: and what came of it has not been seen. */
interface Asker {
  isOn: boolean
  isClose: boolean
  isAwaited: boolean
}

/** Whether something happens that is over in a moment. */
export function isBusy(seen: PublishingNow): boolean {
  return publishState(seen).state === 'running' || seen.portals.some((p) => p.order !== undefined)
}

/** When to ask again how publishing stands (ms), from the last answer, undefined when there was none; undefined: not before somebody looks. */
export function askAgainAfter(
  seen: PublishingNow | undefined,
  { isOn, isClose, isAwaited }: Asker,
): number | undefined {
  if (seen && isBusy(seen)) return seen.portals.length > MANY ? RUNNING_MANY_MS : RUNNING_MS
  if (isClose) return CLOSE_MS
  if (isAwaited && (!seen || publishState(seen).state !== 'idle')) return AWAITED_MS
  if (!isOn) return undefined
  const isLively =
    seen?.newestRequest !== undefined && toMillis(seen.now) - toMillis(seen.newestRequest) < LIVELY_FOR_MS
  return isLively ? LIVELY_MS : IDLE_MS
}

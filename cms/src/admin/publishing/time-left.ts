import { toMillis, type IsoInstant, type PortalProgress } from '@innbyggarportal/shared-content/contract'

/** Too little has been done to say anything of the rest. */
const TOO_EARLY_MS = 2_000
/** What is over in a moment needs no clock. */
const TOO_SHORT_S = 5

/** Seconds a long publish will still take, at the pace so far; undefined when it is too early to say, or soon over. */
export function timeLeft(portals: readonly PortalProgress[], startedAt: IsoInstant, now: IsoInstant): number | undefined {
  const done = portals.reduce((sum, p) => sum + p.done, 0)
  const of = portals.reduce((sum, p) => sum + p.of, 0)
  // A portal that waits has not counted its pages: take it to be as large as the others.
  const known = portals.filter((p) => p.of > 0)
  const whole = known.length === 0 ? 0 : (of / known.length) * portals.length
  const spent = toMillis(now) - toMillis(startedAt)
  if (done === 0 || spent < TOO_EARLY_MS) return undefined
  const seconds = Math.round((spent / done) * Math.max(0, whole - done) / 1000)
  return seconds < TOO_SHORT_S ? undefined : seconds
}

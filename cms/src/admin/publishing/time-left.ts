import { toMillis } from '@innbyggarportal/shared-content/contract'
import type { PortalNow, PublishingNow } from '../../publishing/publishing-now.ts'

type Told = Pick<PublishingNow, 'startedAt' | 'toldAt' | 'now'> & { portals: readonly Pick<PortalNow, 'progress'>[] }

/** Too little has been done to say anything of the rest. */
const TOO_EARLY_MS = 5_000
/** What is over in a moment needs no clock. */
const TOO_SHORT_S = 5
/** What was told this long ago is told by nobody any more (ms). */
const TOO_OLD_MS = 3_000

/** Seconds a long publish will still take, at the pace so far; undefined when it is too early to say, soon over, or nobody tells of it any more. */
export function timeLeft({ startedAt, toldAt, now, portals: told }: Told): number | undefined {
  if (startedAt === undefined || toldAt === undefined) return undefined
  const portals = told.flatMap((p) => p.progress ?? [])
  const done = portals.reduce((sum, p) => sum + p.done, 0)
  const of = portals.reduce((sum, p) => sum + p.of, 0)
  // A portal that waits has not counted its pages: take it to be as the others, also those that turned out to have none to make.
  const known = portals.filter((p) => p.of > 0 || p.state === 'done')
  const whole = known.length === 0 ? 0 : (of / known.length) * portals.length
  const spent = toMillis(toldAt) - toMillis(startedAt)
  if (done === 0 || spent < TOO_EARLY_MS || toMillis(now) - toMillis(toldAt) > TOO_OLD_MS) return undefined
  const seconds = Math.round(((spent / done) * Math.max(0, whole - done)) / 1000)
  return seconds < TOO_SHORT_S ? undefined : seconds
}

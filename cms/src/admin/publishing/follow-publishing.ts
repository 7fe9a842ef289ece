import type { IsoInstant } from '@innbyggarportal/shared-content/contract'
import type { PublishingNow } from '../../publishing/publishing-now.ts'
import { publishState } from './publishing-view.ts'

/** What somebody who looks at publishing has seen so far. */
export interface Followed {
  seen: PublishingNow
  /** When the latest publish she has noticed had not begun yet; undefined when she has noticed none. */
  since: IsoInstant | undefined
}

/** Takes in a new look, unless a newer one came before it. A publish is noticed by what was asked for, also when it is over between two looks. */
export function follow(before: Followed | undefined, seen: PublishingNow): Followed {
  if (before === undefined)
    return { seen, since: publishState(seen).state === 'running' ? seen.newestRequest : undefined }
  if (seen.now <= before.seen.now) return before
  const wasIdle = publishState(before.seen).state !== 'running'
  const isNew = seen.newestRequest !== undefined && seen.newestRequest !== before.seen.newestRequest
  return { seen, since: wasIdle && isNew ? before.seen.now : before.since }
}

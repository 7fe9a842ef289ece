import { toMillis, type IsoInstant, type PortalStatus } from '@innbyggarportal/shared-content/contract'

/** Whether something written is still on its way to the portals. */
export type PublishState = { state: 'idle' } | { state: 'running'; since: IsoInstant } | { state: 'stalled'; since: IsoInstant }

/** Publishing takes seconds; what has waited this long is stuck, and somebody should know. */
const STALLED_MS = 2 * 60_000

/** Something is on its way when it was asked for after a portal was last looked at. A pinned portal waits for a person, not for us. */
export function publishState(newestRequest: IsoInstant | undefined, statuses: readonly PortalStatus[], now: IsoInstant): PublishState {
  if (newestRequest === undefined) return { state: 'idle' }
  const looked = statuses.filter((s) => s.state !== 'pinned').map((s) => s.checkedAt).sort()[0]
  if (statuses.length > 0 && (looked === undefined || looked >= newestRequest)) return { state: 'idle' }
  return { state: toMillis(now) - toMillis(newestRequest) > STALLED_MS ? 'stalled' : 'running', since: newestRequest }
}

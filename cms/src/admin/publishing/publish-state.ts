import { toMillis, type IsoInstant, type PortalStatus } from '@innbyggarportal/shared-content/contract'

/** Whether something written is still on its way to the portals, and whether anybody carries it. */
export type PublishState =
  | { state: 'idle' }
  | { state: 'running'; since: IsoInstant }
  | { state: 'stalled'; since: IsoInstant }
  | { state: 'silent'; since: IsoInstant }

interface Seen {
  newestRequest?: IsoInstant | undefined
  /** The last sign of life of whoever publishes; null when it never gave one. */
  alive: IsoInstant | null
  portals: readonly Pick<PortalStatus, 'state' | 'checkedAt'>[]
  /** When the publish that runs began: then somebody is at work, however long it takes. */
  startedAt?: IsoInstant | undefined
  now: IsoInstant
}

/** Publishing takes seconds; what has waited this long is stuck, and somebody should know. */
const STALLED_MS = 2 * 60_000
/** A sign of life comes every ten seconds or so. */
const SILENT_MS = 40_000

/** Something is on its way when it was asked for after a portal was last looked at. A pinned portal waits for a person, not for us. */
export function publishState({ newestRequest, alive, portals, startedAt, now }: Seen): PublishState {
  if (alive !== null && toMillis(now) - toMillis(alive) > SILENT_MS) return { state: 'silent', since: alive }
  if (newestRequest === undefined) return { state: 'idle' }
  const looked = portals
    .filter((s) => s.state !== 'pinned')
    .map((s) => s.checkedAt)
    .sort()[0]
  if (portals.length > 0 && (looked === undefined || looked >= newestRequest)) return { state: 'idle' }
  const isStalled = startedAt === undefined && toMillis(now) - toMillis(newestRequest) > STALLED_MS
  return { state: isStalled ? 'stalled' : 'running', since: newestRequest }
}

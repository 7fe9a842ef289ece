import type { PortalNow, PublishingNow } from '../../publishing/publishing-now.ts'
import { publishState } from './publish-state.ts'

/** How one portal stands while things happen: as it was told last, or with something still on its way to it. */
export type PortalState = PortalNow['state'] | 'running' | 'waiting'

/** A portal runs while it is worked on; it waits while its turn is to come, or while nobody answers. */
export function portalState(portal: PortalNow, seen: PublishingNow): PortalState {
  if (portal.progress?.state === 'running') return 'running'
  const isBehind = seen.newestRequest !== undefined && portal.checkedAt < seen.newestRequest
  if (portal.state !== 'live' || !isBehind || portal.progress?.state === 'done') return portal.state
  return portal.progress?.state === 'waiting' || publishState(seen).state !== 'running' ? 'waiting' : 'running'
}

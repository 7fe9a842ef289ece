import type { PortalNow, PublishingNow } from '../../publishing/publishing-now.ts'
import { publishState } from './publish-state.ts'

/** How one portal stands while things happen: as it was told last, with pages kept back, or with something still on its way to it. */
export type PortalState = PortalNow['state'] | 'keptBack' | 'running' | 'waiting'

/** A portal runs while it is worked on; it waits while its turn is to come, or while nobody answers. */
export function portalState(portal: PortalNow, seen: PublishingNow): PortalState {
  if (portal.progress?.state === 'running') return 'running'
  if (portal.state !== 'live') return portal.state
  const isBehind = seen.newestRequest !== undefined && portal.checkedAt < seen.newestRequest
  if (!isBehind || portal.progress?.state === 'done') return portal.pages.keptBack > 0 ? 'keptBack' : 'live'
  return portal.progress?.state === 'waiting' || publishState(seen).state !== 'running' ? 'waiting' : 'running'
}

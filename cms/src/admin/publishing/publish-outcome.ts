import type { IsoInstant } from '@innbyggarportal/shared-content/contract'
import type { PortalNow, PublishingNow } from '../../publishing/publishing-now.ts'
import { publishState } from './publish-state.ts'

export type KeptBack = PortalNow['keptBack'][number] & { portal: string }

/** What came of something an editor published: still under way, or on how many portals it stands and what was kept back. */
export type PublishOutcome =
  | { state: 'running' | 'stalled' | 'silent' }
  | { state: 'published'; portals: number; pages: number; keptBack: KeptBack[]; failed: string[]; pinned: string[] }

/** The outcome of what was written at `since` or later. */
export function publishOutcome(seen: PublishingNow, since: IsoInstant): PublishOutcome {
  const { state } = publishState(seen)
  if (state !== 'idle') return { state }
  const changed = seen.portals.filter((p) => p.state === 'live' && p.publishedAt !== undefined && p.publishedAt >= since && changedPages(p) > 0)
  return {
    state: 'published',
    portals: changed.length,
    pages: changed.reduce((sum, p) => sum + changedPages(p), 0),
    keptBack: seen.portals.filter((p) => p.state === 'live' && p.checkedAt >= since).flatMap((p) => p.keptBack.map((page) => ({ ...page, portal: p.name }))),
    failed: seen.portals.filter((p) => p.state === 'failed').map((p) => p.name),
    pinned: seen.portals.filter((p) => p.state === 'pinned').map((p) => p.name),
  }
}

const changedPages = ({ pages }: PortalNow) => pages.rendered + pages.removed

/** The pages kept back that are this editor's business: those that were not before, and those of her own document. */
export function ownKeptBack(keptBack: readonly KeptBack[], before: PublishingNow | undefined, documentId: string): KeptBack[] {
  const known = new Set((before?.portals ?? []).flatMap((p) => p.keptBack.map((page) => `${p.name} ${page.path}`)))
  return keptBack.filter((page) => !known.has(`${page.portal} ${page.path}`) || (page.href?.includes(documentId) ?? false))
}

import type { IsoInstant } from '@innbyggarportal/shared-content/contract'
import type { FaultyPage, PortalNow, PublishingNow } from '../../publishing/publishing-now.ts'
import { portalState } from './portal-state.ts'
import { publishState } from './publish-state.ts'

/** A page of a portal something is wrong with. */
export type PlacedPage = FaultyPage & { portal: string }
/** What came of a publish on one portal: pages that changed, and pages the gate keeps back. */
export interface PortalOutcome {
  kommune: string
  name: string
  state: 'running' | 'waiting' | 'changed' | 'untouched' | 'keptBack' | 'failed' | 'pinned'
  pages: number
  keptBack: number
}

/** What came of something an editor published: still under way, or what it changed on each portal, what was kept back and what must be looked at. */
export interface PublishOutcome {
  state: 'running' | 'stalled' | 'silent' | 'published'
  portals: PortalOutcome[]
  keptBack: PlacedPage[]
  newAsks: PlacedPage[]
}

/** An editor's own publish: how it stood before, and the id of the document she has open. */
interface Own {
  before: PublishingNow | undefined
  documentId: string
}

/** The outcome of what was written at `since` or later. With `own`, what was kept back before is left out unless it is in her document. */
export function publishOutcome(seen: PublishingNow, since: IsoInstant, own?: Own): PublishOutcome {
  const { state } = publishState(seen)
  const looked = seen.portals.filter((p) => p.state === 'live' && p.checkedAt >= since)
  return {
    state: state === 'idle' ? 'published' : state,
    portals: seen.portals.map((portal) => portalOutcome(portal, seen, since, own)),
    keptBack: looked.flatMap((p) => placed(p, ownKeptBack(p, own))),
    newAsks: looked.filter((p) => isNew(p, since)).flatMap((p) => placed(p, p.newAsks ?? [])),
  }
}

function portalOutcome(portal: PortalNow, seen: PublishingNow, since: IsoInstant, own: Own | undefined): PortalOutcome {
  const state = portalState(portal, seen)
  const { kommune, name } = portal
  if (state !== 'live' && state !== 'keptBack') return { kommune, name, state, pages: 0, keptBack: 0 }
  const pages = isNew(portal, since) ? portal.pages.rendered + portal.pages.removed : 0
  const keptBack = countKeptBack(portal, own)
  return { kommune, name, state: keptBack > 0 ? 'keptBack' : pages > 0 ? 'changed' : 'untouched', pages, keptBack }
}

const isNew = ({ publishedAt }: PortalNow, since: IsoInstant) => publishedAt !== undefined && publishedAt >= since
const placed = ({ name }: PortalNow, pages: readonly FaultyPage[]) => pages.map((page) => ({ ...page, portal: name }))
const beforeOf = ({ kommune }: PortalNow, own: Own | undefined) =>
  own?.before?.portals.find((p) => p.kommune === kommune)

/** The pages kept back that are this editor's business: those that were not before, and those of her own document. */
function ownKeptBack(portal: PortalNow, own: Own | undefined): FaultyPage[] {
  const known = new Set(beforeOf(portal, own)?.keptBack.map((page) => page.path))
  return portal.keptBack.filter(
    (page) => own === undefined || !known.has(page.path) || page.href?.includes(own.documentId),
  )
}

/** Only the first pages are named, so there may be more than those. */
function countKeptBack(portal: PortalNow, own: Own | undefined): number {
  const before = own === undefined ? 0 : (beforeOf(portal, own)?.pages.keptBack ?? portal.pages.keptBack)
  return Math.max(ownKeptBack(portal, own).length, portal.pages.keptBack - before)
}

import { toMillis, type IsoInstant } from '@innbyggarportal/shared-content/contract'
import type { FaultyPage, PortalNow, PublishingNow } from '../../publishing/publishing-now.ts'
import { timeLeft } from './time-left.ts'

/** Whether something written is still on its way to the portals, and whether anybody carries it. */
export type PublishState = { state: 'idle' } | { state: 'running' | 'stalled' | 'silent'; since: IsoInstant }

/** A page of a portal something is wrong with. */
export type PlacedPage = FaultyPage & { portal: string }

/** What a portal can be seen as; what somebody should see first on top. */
export const PORTAL_STATES = ['failed', 'keptBack', 'changed', 'running', 'waiting', 'pinned', 'untouched'] as const

/** One portal: what is on its way to it, or how it stands; then `pages` changed by the publish that is told of, and `keptBack` are kept back. */
export interface PortalView {
  kommune: string
  name: string
  state: (typeof PORTAL_STATES)[number]
  pages: number
  keptBack: number
}

/** How publishing stands, and what came of the publish that is told of: all there is to show, in no language. */
export interface PublishingView {
  progress: PublishState
  portals: PortalView[]
  keptBack: PlacedPage[]
  /** What must be looked at and came with it. */
  newAsks: PlacedPage[]
  /** The portals somebody took back meanwhile: that is no publish where nothing changed. */
  wentBack: PortalNow[]
  /** Seconds, while something runs and they can be told. */
  left: number | undefined
}

/** An editor's own publish: how it stood before, and the id of the document she has open. */
interface Own {
  before: PublishingNow | undefined
  documentId: string
}

/** Publishing takes seconds; what has waited this long is stuck, and somebody should know. */
const STALLED_MS = 2 * 60_000
/** A sign of life comes every ten seconds or so. */
const SILENT_MS = 40_000

/**
 * Everything that is shown of an answer. Told is of what was written at `since` or later; without it of no publish, only of
 * how it stands. With `own`, what was kept back before is left out unless it is in her document.
 */
export function publishingView(seen: PublishingNow, since?: IsoInstant, own?: Own): PublishingView {
  const progress = publishState(seen)
  const isSince = (at: IsoInstant | undefined) => since !== undefined && at !== undefined && at >= since
  const looked = seen.portals.filter((p) => p.state === 'live' && isSince(p.checkedAt))
  return {
    progress,
    portals: seen.portals.map((portal): PortalView => {
      const { kommune, name, pages } = portal
      const state = portalState(portal, seen, progress)
      if (state !== 'live') return { kommune, name, state, pages: 0, keptBack: 0 }
      const changed = isSince(portal.publishedAt) ? pages.rendered + pages.removed : 0
      const keptBack = countKeptBack(portal, own)
      const came = keptBack > 0 ? 'keptBack' : changed > 0 ? 'changed' : 'untouched'
      return { kommune, name, state: came, pages: changed, keptBack }
    }),
    keptBack: looked.flatMap((p) => placed(p, ownKeptBack(p, own))),
    newAsks: looked.filter((p) => isSince(p.publishedAt)).flatMap((p) => placed(p, p.newAsks ?? [])),
    wentBack: seen.portals.filter((p) => p.state === 'pinned' && isSince(p.pinnedAt)),
    left: progress.state === 'running' ? timeLeft(seen) : undefined,
  }
}

/** Something is on its way when it was asked for after a portal was last looked at. A pinned portal waits for a person, not for us. */
export function publishState({ newestRequest, alive, portals, startedAt, now }: PublishingNow): PublishState {
  if (alive !== null && toMillis(now) - toMillis(alive) > SILENT_MS) return { state: 'silent', since: alive }
  if (newestRequest === undefined) return { state: 'idle' }
  const isBehind = portals.some((p) => p.state !== 'pinned' && p.checkedAt < newestRequest)
  if (portals.length > 0 && !isBehind) return { state: 'idle' }
  // While a publish runs, somebody is at work on it, however long it takes.
  const isStalled = startedAt === undefined && toMillis(now) - toMillis(newestRequest) > STALLED_MS
  return { state: isStalled ? 'stalled' : 'running', since: newestRequest }
}

/** A portal runs while it is worked on; it waits while its turn is to come, or while nobody answers. */
function portalState({ state, progress, checkedAt }: PortalNow, { newestRequest }: PublishingNow, whole: PublishState) {
  if (progress?.state === 'running') return 'running'
  if (state !== 'live') return state
  const isBehind = newestRequest !== undefined && checkedAt < newestRequest
  if (!isBehind || progress?.state === 'done') return 'live'
  return progress?.state === 'waiting' || whole.state !== 'running' ? 'waiting' : 'running'
}

const placed = ({ name }: PortalNow, pages: readonly FaultyPage[]) => pages.map((page) => ({ ...page, portal: name }))
const beforeOf = ({ kommune }: PortalNow, own: Own | undefined) =>
  own?.before?.portals.find((p) => p.kommune === kommune)

/** The pages kept back that are this editor's business: those that were not before, and those of her own document. */
function ownKeptBack(portal: PortalNow, own: Own | undefined): FaultyPage[] {
  const known = new Set(beforeOf(portal, own)?.keptBack.map((page) => page.path))
  return portal.keptBack.filter((page) => !own || !known.has(page.path) || page.href?.includes(own.documentId))
}

/** Only the first pages are named, so there may be more than those. */
function countKeptBack(portal: PortalNow, own: Own | undefined): number {
  const before = own === undefined ? 0 : (beforeOf(portal, own)?.pages.keptBack ?? portal.pages.keptBack)
  return Math.max(ownKeptBack(portal, own).length, portal.pages.keptBack - before)
}

/** One fault as an editor mends it: in one field, on every portal and page it holds for. */
export type Fault = Pick<PlacedPage, 'advice' | 'slot' | 'href'> & { portals: string[]; paths: string[] }

/** The same words about the same field are one fault, however many portals and pages it stands on. */
export function groupFaults(pages: readonly PlacedPage[]): Fault[] {
  const faults = new Map<string, Fault>()
  for (const { advice, slot, href, portal, path } of pages) {
    const id = JSON.stringify([advice.nn, slot, href])
    const fault = faults.get(id) ?? { advice, slot, href, portals: [], paths: [] }
    if (!fault.portals.includes(portal)) fault.portals.push(portal)
    if (!fault.paths.includes(path)) fault.paths.push(path)
    faults.set(id, fault)
  }
  return [...faults.values()]
}

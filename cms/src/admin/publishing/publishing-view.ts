import { toMillis, type IsoInstant } from '@innbyggarportal/shared-content/contract'
import type { FaultyPage, PortalNow, PublishingNow } from '../../publishing/publishing-now.ts'

/** A page of a portal something is wrong with. */
export type PlacedPage = FaultyPage & { portal: string }

/** What a portal can be seen as; what somebody should see first on top. */
export const PORTAL_STATES = ['failed', 'keptBack', 'changed', 'running', 'waiting', 'pinned', 'untouched'] as const

/** A portal as it is shown: what is on its way to it, or how it stands; how many pages the publish that is told of changed, and how many are kept back. */
export type PortalView = PortalNow & { shown: (typeof PORTAL_STATES)[number]; changed: number; kept: number }

/** How publishing stands, and what came of the publish that is told of: all there is to show, in no language. */
export type PublishingView = ReturnType<typeof publishingView>

/** Publishing takes seconds; what has waited this long is stuck, and somebody should know. */
const STALLED_MS = 2 * 60_000
/** A sign of life comes every ten seconds or so. */
const SILENT_MS = 40_000

/** Everything that is shown of an answer. Told is of what was written at `since` or later; without it of no publish, only of how it stands. */
export function publishingView(seen: PublishingNow, since?: IsoInstant) {
  const state = publishState(seen)
  const isSince = (at: IsoInstant | undefined) => since !== undefined && at !== undefined && at >= since
  const placed = (what: 'keptBack' | 'newAsks', at: 'checkedAt' | 'publishedAt'): PlacedPage[] =>
    seen.portals
      .filter((p) => p.state === 'live' && isSince(p[at]))
      .flatMap((p) => (p[what] ?? []).map((page) => ({ ...page, portal: p.name })))
  const portals = seen.portals.map((p): PortalView => {
    const shown = portalState(p, seen, state)
    if (shown !== 'live') return { ...p, shown, changed: 0, kept: 0 }
    const changed = isSince(p.publishedAt) ? p.pages.rendered + p.pages.removed : 0
    // Only the first pages are named, so there may be more than those.
    const kept = Math.max(p.keptBack.length, p.pages.keptBack)
    return { ...p, shown: kept > 0 ? 'keptBack' : changed > 0 ? 'changed' : 'untouched', changed, kept }
  })
  return {
    state,
    since,
    portals,
    keptBack: placed('keptBack', 'checkedAt'),
    /** What must be looked at and came with it. */
    newAsks: placed('newAsks', 'publishedAt'),
    /** The portals somebody took back meanwhile: that is no publish where nothing changed. */
    wentBack: seen.portals.filter((p) => p.state === 'pinned' && isSince(p.pinnedAt)),
    /** Seconds, while something runs and they can be told. */
    left: state === 'running' ? timeLeft(seen) : undefined,
  }
}

type PublishState = 'idle' | 'running' | 'stalled' | 'silent'

/** Whether something is on its way, and whether anybody carries it: it was asked for after a portal was last looked at. A pinned portal waits for a person, not for us. */
export function publishState({ newestRequest, alive, portals, startedAt, now }: PublishingNow): PublishState {
  const isOlder = (at: IsoInstant, ms: number) => toMillis(now) - toMillis(at) > ms
  if (alive !== null && isOlder(alive, SILENT_MS)) return 'silent'
  if (newestRequest === undefined) return 'idle'
  const isBehind = portals.some((p) => p.state !== 'pinned' && p.checkedAt < newestRequest)
  if (portals.length > 0 && !isBehind) return 'idle'
  // While a publish runs, somebody is at work on it, however long it takes.
  return startedAt === undefined && isOlder(newestRequest, STALLED_MS) ? 'stalled' : 'running'
}

/** A portal runs while it is worked on; it waits while its turn is to come, or while nobody answers. */
function portalState({ state, progress, checkedAt }: PortalNow, { newestRequest }: PublishingNow, whole: PublishState) {
  if (progress?.state === 'running') return 'running'
  if (state !== 'live') return state
  const isBehind = newestRequest !== undefined && checkedAt < newestRequest
  if (!isBehind || progress?.state === 'done') return 'live'
  return progress?.state === 'waiting' || whole !== 'running' ? 'waiting' : 'running'
}

/** An answer as an editor sees it who had `before` on her screen: what was kept back then is left out unless it is in the document she has open. */
export function asHers(seen: PublishingNow, before: PublishingNow, documentId: string): PublishingNow {
  const portals = seen.portals.map((p) => {
    const old = before.portals.find((b) => b.kommune === p.kommune)
    const isNew = (page: FaultyPage) => !old?.keptBack.some((o) => o.path === page.path)
    const keptBack = p.keptBack.filter((page) => isNew(page) || page.href?.includes(documentId))
    return { ...p, keptBack, pages: { ...p.pages, keptBack: p.pages.keptBack - (old ?? p).pages.keptBack } }
  })
  return { ...seen, portals }
}

/** The same words about the same field are one fault, as an editor mends it, however many portals and pages it stands on. */
export function groupFaults(pages: readonly PlacedPage[]) {
  const same = Map.groupBy(pages, ({ advice, slot, href }) => JSON.stringify([advice.nn, slot, href]))
  return [...same.values()].map((all) => ({
    ...all[0]!,
    portals: [...new Set(all.map((p) => p.portal))],
    paths: [...new Set(all.map((p) => p.path))],
  }))
}

export const sumOf = <Key extends string>(rows: readonly Record<Key, number>[], key: Key): number =>
  rows.reduce((sum, row) => sum + row[key], 0)

/** Too little has been done to say anything of the rest; what is over in a moment needs no clock; what was told this long ago is told by nobody any more. */
const [TOO_EARLY_MS, TOO_SHORT_S, TOO_OLD_MS] = [5_000, 5, 3_000]

/** Seconds a long publish will still take, at the pace so far. */
function timeLeft({ startedAt, toldAt, now, portals }: PublishingNow): number | undefined {
  if (startedAt === undefined || toldAt === undefined) return undefined
  const told = portals.flatMap((p) => p.progress ?? [])
  const done = sumOf(told, 'done')
  const spent = toMillis(toldAt) - toMillis(startedAt)
  if (done === 0 || spent < TOO_EARLY_MS || toMillis(now) - toMillis(toldAt) > TOO_OLD_MS) return undefined
  // A portal that waits has not counted its pages: take it to be as the others, also those that turned out to have none to make.
  const known = told.filter((p) => p.of > 0 || p.state === 'done').length
  const rest = (sumOf(told, 'of') / known) * told.length - done
  const seconds = Math.round((spent / done) * (rest / 1000))
  return seconds >= TOO_SHORT_S ? seconds : undefined
}

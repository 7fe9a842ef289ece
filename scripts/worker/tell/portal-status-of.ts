import {
  MAX_RELEASES_TOLD,
  osloDate,
  type IsoInstant,
  type PortalFinding,
  type PortalStatus,
  type Waiver,
} from '@innbyggarportal/shared-content/contract'
import { applyWaivers } from '@innbyggarportal/shared-content/rules'
import { listReleases, type PublishResult, type ReleaseStore } from '@innbyggarportal/sites/publisher'

/** How many findings the CMS is told of per portal; the worst first. */
const MAX_FINDINGS = 500
/** And of how many that are new: enough to see what happened. */
const MAX_NEW = 5
const WEIGHT = { block: 0, ask: 1, notice: 2 } as const

/** `checkedAt`: when the content was read. `now`: when it is told. */
interface Moment {
  checkedAt: IsoInstant
  now: IsoInstant
  waivers: readonly Waiver[]
}

/**
 * What the CMS is told of a publish. An unchanged portal keeps the moment and the counts of the publish before, and
 * what came new with it; when we were not there to see that one, its release on disk says how many pages it changed.
 * `checkedAt` is when the content was read, so that what was written later is known not to be in it.
 */
export async function portalStatusOf(
  result: PublishResult,
  before: PortalStatus | undefined,
  store: ReleaseStore,
  { checkedAt, now, waivers }: Moment,
): Promise<PortalStatus> {
  const releases = (await releasesOf(result, before, store, checkedAt)).slice(0, MAX_RELEASES_TOLD)
  const { open, waived } = sortFindings(result, waivers, checkedAt)
  const pin = result.state === 'pinned' ? await store.readPin(result.kommune) : null
  const isSame = result.state === 'unchanged' && before?.release === result.release
  const publishedAt =
    result.state === 'published'
      ? now
      : (before?.publishedAt ?? (await store.readCurrent(result.kommune))?.manifest.asOf)
  return {
    state: result.state === 'pinned' || result.state === 'failed' ? result.state : 'live',
    ...(result.release && { release: result.release }),
    ...(publishedAt && { publishedAt }),
    checkedAt,
    pages:
      isSame && before
        ? before.pages
        : before || result.state !== 'unchanged'
          ? result.pages
          : pagesOf(result, releases),
    findings: open.sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]).slice(0, MAX_FINDINGS),
    waived: waived.slice(0, MAX_FINDINGS),
    releases,
    newAsks: isSame ? (before?.newAsks ?? []) : newAsksOf(result, before, open),
    ms: isSame && before ? before.ms : result.ms,
    ...(pin && { pinnedBy: pin.by, pinnedWhy: pin.why, pinnedAt: pin.at }),
    ...(result.state === 'failed' && result.message && { message: result.message }),
  }
}

/** What the release an unchanged portal serves did when it was made. */
function pagesOf(
  { pages, release }: PublishResult,
  releases: NonNullable<PortalStatus['releases']>,
): PortalStatus['pages'] {
  const rendered = Math.min(pages.unchanged, releases.find((r) => r.release === release)?.pages ?? 0)
  return { ...pages, rendered, unchanged: pages.unchanged - rendered }
}

/** What somebody must look at, and what the publish before did not find, open or waived. One that was held back or failed found nothing to compare with. */
function newAsksOf(
  { state }: PublishResult,
  before: PortalStatus | undefined,
  open: readonly PortalFinding[],
): PortalFinding[] {
  if (state !== 'published' || before?.state !== 'live') return []
  const idOf = ({ rule, path, slot, where, advice }: PortalFinding) =>
    JSON.stringify([rule, path, slot, where, advice.nn])
  const known = new Set([...before.findings, ...(before.waived ?? [])].map(idOf))
  return open.filter((f) => f.severity === 'ask' && !known.has(idOf(f))).slice(0, MAX_NEW)
}

/** Read from disk once; then each new release is put in front of those that were known. */
async function releasesOf(
  result: PublishResult,
  before: PortalStatus | undefined,
  store: ReleaseStore,
  asOf: IsoInstant,
): Promise<NonNullable<PortalStatus['releases']>> {
  const known = before?.releases
  if (known && before.release === result.release && before.state !== 'pinned') return known
  if (!known || result.state !== 'published' || !result.release || before.state === 'pinned')
    return listReleases(store, result.kommune)
  const { rendered, removed } = result.pages
  return [
    { release: result.release, at: asOf, pages: rendered + removed, isCurrent: true, since: 0 },
    ...known.map((r) => ({ ...r, isCurrent: false, ...(r.since !== undefined && { since: r.since + 1 }) })),
  ]
}

/** What is open, and what a publisher has answered for. */
function sortFindings(
  { kommune, findings }: PublishResult,
  waivers: readonly Waiver[],
  asOf: IsoInstant,
): { open: PortalStatus['findings']; waived: NonNullable<PortalStatus['waived']> } {
  if (waivers.length === 0) return { open: [...findings], waived: [] }
  const sorted = findings.map((f) =>
    applyWaivers([f], waivers, { kommune, path: f.path, ...(f.service && { service: f.service }) }, osloDate(asOf)),
  )
  return {
    open: sorted.flatMap((s) => s.open),
    waived: sorted.flatMap((s) =>
      s.waived.map(({ finding, waiver: { until, reason } }) => ({ ...finding, until, reason })),
    ),
  }
}

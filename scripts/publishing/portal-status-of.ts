import { MAX_RELEASES_TOLD, osloDate, type IsoInstant, type PortalStatus, type Waiver } from '@innbyggarportal/shared-content/contract'
import { applyWaivers } from '@innbyggarportal/shared-content/rules'
import { listReleases, type PublishResult, type ReleaseStore } from '@innbyggarportal/sites/publisher'

/** How many findings the CMS is told of per portal; the worst first. */
const MAX_FINDINGS = 500
const WEIGHT = { block: 0, ask: 1, notice: 2 } as const

/** `checkedAt`: when the content was read. `now`: when it is told. */
interface Moment { checkedAt: IsoInstant; now: IsoInstant; waivers: readonly Waiver[] }

/**
 * What the CMS is told of a publish. An unchanged portal keeps the moment and the counts of the publish before.
 * `checkedAt` is when the content was read, so that what was written later is known not to be in it.
 */
export async function portalStatusOf(result: PublishResult, before: PortalStatus | undefined, store: ReleaseStore, { checkedAt, now, waivers }: Moment): Promise<PortalStatus> {
  const releases = (await releasesOf(result, before, store, checkedAt)).slice(0, MAX_RELEASES_TOLD)
  const { open, waived } = sortFindings(result, waivers, checkedAt)
  const pin = result.state === 'pinned' ? await store.readPin(result.kommune) : null
  const isSame = result.state === 'unchanged' && before?.release === result.release
  const publishedAt = result.state === 'published' ? now : (before?.publishedAt ?? (await store.readCurrent(result.kommune))?.manifest.asOf)
  return {
    state: result.state === 'pinned' || result.state === 'failed' ? result.state : 'live',
    ...(result.release && { release: result.release }),
    ...(publishedAt && { publishedAt }),
    checkedAt,
    pages: isSame && before ? before.pages : result.pages,
    findings: open.sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]).slice(0, MAX_FINDINGS),
    waived: waived.slice(0, MAX_FINDINGS),
    releases,
    ms: isSame && before ? before.ms : result.ms,
    ...(pin && { pinnedBy: pin.by, pinnedWhy: pin.why, pinnedAt: pin.at }),
    ...(result.state === 'failed' && result.message && { message: result.message }),
  }
}

/** Read from disk once; then each new release is put in front of those that were known. */
async function releasesOf(result: PublishResult, before: PortalStatus | undefined, store: ReleaseStore, asOf: IsoInstant): Promise<NonNullable<PortalStatus['releases']>> {
  const known = before?.releases
  if (known && before.release === result.release && before.state !== 'pinned') return known
  if (!known || result.state !== 'published' || !result.release || before.state === 'pinned') return listReleases(store, result.kommune)
  const { rendered, removed } = result.pages
  return [{ release: result.release, at: asOf, pages: rendered + removed, isCurrent: true, since: 0 }, ...known.map((r) => ({ ...r, isCurrent: false, ...(r.since !== undefined && { since: r.since + 1 }) }))]
}

/** What is open, and what a publisher has answered for. */
function sortFindings({ kommune, findings }: PublishResult, waivers: readonly Waiver[], asOf: IsoInstant): { open: PortalStatus['findings']; waived: NonNullable<PortalStatus['waived']> } {
  if (waivers.length === 0) return { open: [...findings], waived: [] }
  const sorted = findings.map((f) => applyWaivers([f], waivers, { kommune, path: f.path, ...(f.service && { service: f.service }) }, osloDate(asOf)))
  return {
    open: sorted.flatMap((s) => s.open),
    waived: sorted.flatMap((s) => s.waived.map(({ finding, waiver: { until, reason } }) => ({ ...finding, until, reason }))),
  }
}

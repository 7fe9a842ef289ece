import type { IsoInstant, PortalStatus } from '@innbyggarportal/shared-content/contract'
import type { PublishResult, ReleaseStore } from '@innbyggarportal/sites/publisher'

/** How many findings the CMS is told of per portal; the worst first. */
const MAX_FINDINGS = 500
const WEIGHT = { block: 0, ask: 1, notice: 2 } as const

/**
 * What the CMS is told of a publish. An unchanged portal keeps the moment and the counts of the publish before.
 * `checkedAt` is when the content was read, so that what was written later is known not to be in it.
 */
export async function portalStatusOf(result: PublishResult, before: PortalStatus | undefined, store: ReleaseStore, { checkedAt, now }: { checkedAt: IsoInstant; now: IsoInstant }): Promise<PortalStatus> {
  const pin = result.state === 'pinned' ? await store.readPin(result.kommune) : null
  const isSame = result.state === 'unchanged' && before?.release === result.release
  const publishedAt = result.state === 'published' ? now : (before?.publishedAt ?? (await store.readCurrent(result.kommune))?.manifest.asOf)
  return {
    state: result.state === 'pinned' || result.state === 'failed' ? result.state : 'live',
    ...(result.release && { release: result.release }),
    ...(publishedAt && { publishedAt }),
    checkedAt,
    pages: isSame && before ? before.pages : result.pages,
    findings: [...result.findings].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]).slice(0, MAX_FINDINGS),
    ms: isSame && before ? before.ms : result.ms,
    ...(pin && { pinnedBy: pin.by, pinnedWhy: pin.why }),
    ...(result.state === 'failed' && result.message && { message: result.message }),
  }
}

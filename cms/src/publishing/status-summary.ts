import { portalFinding, portalStatus, type PortalStatus } from '@innbyggarportal/shared-content/contract'
import { z } from 'zod'

/** Pages kept back that are named one by one; the rest are on the portal's card. */
const MAX_NAMED = 5

/** How a portal stands without its findings: small enough to be asked for several times a second. */
export const statusSummary = portalStatus.pick({ state: true, release: true, publishedAt: true, checkedAt: true, pages: true, ms: true, message: true }).extend({
  /** The pages the gate keeps back, each with the first reason. What was kept by an older version has no language. */
  keptBack: z.array(portalFinding.pick({ path: true, lang: true, advice: true, slot: true, service: true }).partial({ lang: true })),
  /** What must be looked at and came with the release. */
  newAsks: z.array(portalFinding.pick({ path: true, lang: true, advice: true, slot: true, service: true })).optional(),
})
export type StatusSummary = z.infer<typeof statusSummary>

/** What the panel needs of a status. */
export function summaryOf({ state, release, publishedAt, checkedAt, pages, ms, message, findings, newAsks = [] }: PortalStatus): StatusSummary {
  const byPath = new Map<string, StatusSummary['keptBack'][number]>()
  for (const { severity, path, lang, advice, slot, service } of findings) {
    if (severity === 'block' && !byPath.has(path)) byPath.set(path, { path, lang, advice, ...(slot && { slot }), ...(service && { service }) })
  }
  return {
    state, checkedAt, pages, ms, ...(release && { release }), ...(publishedAt && { publishedAt }), ...(message && { message }),
    keptBack: [...byPath.values()].slice(0, MAX_NAMED),
    ...(newAsks.length > 0 && { newAsks: newAsks.map(({ path, lang, advice, slot, service }) => ({ path, lang, advice, ...(slot && { slot }), ...(service && { service }) })) }),
  }
}

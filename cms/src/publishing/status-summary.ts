import { isoInstant, portalFinding, portalStatus, type PortalStatus } from '@innbyggarportal/shared-content/contract'
import { z } from 'zod'
import { previousRow, releaseRows } from './release-rows.ts'

/** Pages kept back that are named one by one; the rest are on the portal's card. */
const MAX_NAMED = 5

/** How a portal stands without its findings: small enough to be asked for several times a second. */
export const statusSummary = portalStatus
  .pick({
    state: true,
    release: true,
    publishedAt: true,
    checkedAt: true,
    pages: true,
    ms: true,
    message: true,
    pinnedAt: true,
  })
  .extend({
    /** The pages the gate keeps back, each with the first reason. What was kept by an older version has no language. */
    keptBack: z.array(
      portalFinding.pick({ path: true, lang: true, advice: true, slot: true, service: true }).partial({ lang: true }),
    ),
    /** What must be looked at and came with the release. */
    newAsks: z
      .array(portalFinding.pick({ path: true, lang: true, advice: true, slot: true, service: true }))
      .optional(),
    /** What the portal showed before what it shows now, each with when its content was read; not for a portal that is held back. */
    before: z.strictObject({ release: z.string(), at: isoInstant, shownAt: isoInstant }).optional(),
  })
export type StatusSummary = z.infer<typeof statusSummary>

/** What the panel needs of a status. */
export function summaryOf(status: PortalStatus): StatusSummary {
  const { state, release, publishedAt, checkedAt, pages, ms, message, pinnedAt, findings, newAsks = [] } = status
  const before = beforeOf(status)
  const byPath = new Map<string, StatusSummary['keptBack'][number]>()
  for (const { severity, path, lang, advice, slot, service } of findings) {
    if (severity === 'block' && !byPath.has(path))
      byPath.set(path, { path, lang, advice, ...(slot && { slot }), ...(service && { service }) })
  }
  return {
    state,
    checkedAt,
    pages,
    ms,
    ...(release && { release }),
    ...(publishedAt && { publishedAt }),
    ...(message && { message }),
    ...(pinnedAt && { pinnedAt }),
    ...(before && { before }),
    keptBack: [...byPath.values()].slice(0, MAX_NAMED),
    ...(newAsks.length > 0 && {
      newAsks: newAsks.map(({ path, lang, advice, slot, service }) => ({
        path,
        lang,
        advice,
        ...(slot && { slot }),
        ...(service && { service }),
      })),
    }),
  }
}

function beforeOf({ state, releases = [] }: PortalStatus): StatusSummary['before'] {
  const rows = releaseRows(releases)
  const [shown, previous] = [rows.find((r) => r.place === 'shown'), previousRow(rows)]
  return state !== 'pinned' && shown && previous
    ? { release: previous.release, at: previous.at, shownAt: shown.at }
    : undefined
}

/** Which portals somebody should see first, from the summary as it is stored: what failed, what is held back, what has pages that are, the rest. */
export function portalUrgency(stored: unknown): number {
  const summary = statusSummary.safeParse(stored)
  if (!summary.success) return 3
  return { failed: 0, pinned: 1, live: summary.data.pages.keptBack > 0 ? 2 : 3 }[summary.data.state]
}

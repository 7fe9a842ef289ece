import { statusSummary } from '../../publishing/status-summary.ts'

/** Which portals somebody should see first, from the summary as it is stored: what failed, what is held back, what has pages that are, the rest. */
export function portalUrgency(stored: unknown): number {
  const summary = statusSummary.safeParse(stored)
  if (!summary.success) return 3
  return { failed: 0, pinned: 1, live: summary.data.pages.keptBack > 0 ? 2 : 3 }[summary.data.state]
}

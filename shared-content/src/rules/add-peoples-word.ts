import type { IsoDate, Waiver } from '../contract/index.ts'
import type { AccessibilityReport, HandCheck, ReportedFinding, ReportedPlace } from './accessibility-report.ts'
import { applyWaivers } from './apply-waivers.ts'
import { stateOf } from './state-of-criterion.ts'

/** What people have decided and tried, as it is on the day the report is read. */
export interface PeoplesWord {
  waivers: readonly Waiver[]
  handChecks: readonly HandCheck[]
  today: IsoDate
}

/**
 * The report with what people say: what the waivers of today cover, and what was found by hand, where the newest check
 * of each criterion counts. It is laid over at each reading, for it changes while the release stays.
 */
export function addPeoplesWord(
  report: AccessibilityReport,
  { waivers, handChecks, today }: PeoplesWord,
): AccessibilityReport {
  const newest = new Map(
    [...handChecks].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map((c) => [c.criterion, c]),
  )
  const withWaived = (f: ReportedFinding) => ({ ...f, waived: countWaived(f, waivers, report.kommune, today) })
  return {
    ...report,
    criteria: report.criteria.map((c) => {
      const hand = newest.get(c.criterion)
      const findings = c.findings.map(withWaived)
      const state = stateOf(findings, c.how, hand)
      return hand ? { ...c, findings, state, how: [...c.how, 'hand' as const], hand } : { ...c, findings, state }
    }),
    other: report.other.map(withWaived),
  }
}

/** Reports from before places were noted keep the number they were made with. */
function countWaived(
  { rule, severity, advice, slot, places, waived }: ReportedFinding,
  waivers: readonly Waiver[],
  kommune: string,
  today: IsoDate,
): number {
  if (places.length === 0) return waived
  const finding = { rule, severity, advice, ...(slot && { slot }) }
  const isCovered = ({ path, service }: ReportedPlace) =>
    applyWaivers([finding], waivers, { kommune, path, ...(service && { service }) }, today).waived.length > 0
  return new Set(places.filter(isCovered).map((p) => p.path)).size
}

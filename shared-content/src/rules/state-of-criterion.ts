import type { CriterionState, HandCheck, HowChecked, ReportedFinding } from './accessibility-report.ts'

/** How a criterion stands. What a person says cannot make a machine's finding go away, but it can tell of a fault no machine sees. */
export function stateOf(
  findings: readonly ReportedFinding[],
  how: readonly HowChecked[],
  hand: HandCheck | undefined,
): CriterionState {
  if (hand?.result === 'failed' || findings.some((f) => f.severity === 'block')) return 'failed'
  const toDecide = findings.filter((f) => f.severity === 'ask')
  if (toDecide.some((f) => f.waived < f.pages)) return 'toDecide'
  if (toDecide.length > 0) return 'waived'
  if (hand) return hand.result === 'met' ? 'met' : 'notApplicable'
  return how.length > 0 ? 'noFault' : 'notChecked'
}

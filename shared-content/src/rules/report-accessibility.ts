import type { Finding } from '../contract/index.ts'
import type { AccessibilityReport, CriterionReport, CriterionState, HandCheck, HowChecked, ReportedFinding } from './accessibility-report.ts'
import { howCriterionIsChecked } from './how-criterion-is-checked.ts'
import { CRITERIA_VERSION, WCAG_CRITERIA } from './wcag-criteria.ts'

/** A page of a release: what was found on it, which of that is waived, and by which engines it was judged. */
export interface ReportedPage { path: string; findings: readonly Finding[]; waived?: readonly Finding[]; engines: readonly HowChecked[] }
export interface ReportInput { kommune: string; release: string; pages: readonly ReportedPage[]; handChecks?: readonly HandCheck[] }

const MAX_EXAMPLES = 5
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The accessibility report of one release. Canonical: the same pages in another order give the same report. */
export function reportAccessibility({ kommune, release, pages, handChecks = [] }: ReportInput): AccessibilityReport {
  const engines = enginesOf(pages)
  const ran = new Set(engines.map((e) => e.how))
  // Nearly all pages are without; each criterion need not look at them.
  const withFindings = pages.filter((p) => p.findings.length > 0 || (p.waived?.length ?? 0) > 0)
  const report: AccessibilityReport = {
    format: 1, kommune, release, criteriaVersion: CRITERIA_VERSION, pages: pages.length, engines,
    criteria: WCAG_CRITERIA.map(({ number }): CriterionReport => {
      const { findings, count } = gather(withFindings, (f) => f.criterion === number)
      const how = howCriterionIsChecked(number).filter((h) => h === 'browser' || ran.has(h))
      return { criterion: number, state: stateOf(findings, how, undefined), how, pages: count, findings }
    }),
    other: gather(withFindings, (f) => !WCAG_CRITERIA.some((c) => c.number === f.criterion)).findings,
  }
  return addHandChecks(report, handChecks)
}

/** The report with what people found by hand: the newest check of each criterion counts. */
export function addHandChecks(report: AccessibilityReport, checks: readonly HandCheck[]): AccessibilityReport {
  const newest = new Map([...checks].sort((a, b) => byText(a.day, b.day)).map((c) => [c.criterion, c]))
  return {
    ...report,
    criteria: report.criteria.map((c) => {
      const hand = newest.get(c.criterion)
      if (!hand) return c
      const how = c.how.filter((h) => h !== 'hand')
      return { ...c, state: stateOf(c.findings, how, hand), how: [...how, 'hand'], hand }
    }),
  }
}

/** What a person says cannot make a machine's finding go away, but it can tell of a fault no machine sees. */
function stateOf(findings: readonly ReportedFinding[], how: readonly HowChecked[], hand: HandCheck | undefined): CriterionState {
  if (hand?.result === 'failed' || findings.some((f) => f.severity === 'block')) return 'failed'
  const toDecide = findings.filter((f) => f.severity === 'ask')
  if (toDecide.some((f) => f.waived < f.pages)) return 'toDecide'
  if (toDecide.length > 0) return 'waived'
  if (hand) return hand.result === 'met' ? 'met' : 'notApplicable'
  return how.length > 0 ? 'noFault' : 'notChecked'
}

function enginesOf(pages: readonly ReportedPage[]): AccessibilityReport['engines'] {
  const counts = new Map<HowChecked, number>()
  for (const page of pages) for (const how of new Set(page.engines)) counts.set(how, (counts.get(how) ?? 0) + 1)
  return [...counts].map(([how, count]) => ({ how, pages: count })).sort((a, b) => byText(a.how, b.how))
}

/** The findings that fit, the same one on many pages as one, and on how many pages there is any. */
function gather(pages: readonly ReportedPage[], fits: (f: Finding) => boolean): { findings: ReportedFinding[]; count: number } {
  const groups = new Map<string, ReportedFinding & { paths: Set<string>; waivedOn: Set<string> }>()
  const touched = new Set<string>()
  for (const { path, findings, waived = [] } of pages) {
    for (const [list, isWaived] of [[findings, false], [waived, true]] as const) {
      for (const f of list.filter(fits)) {
        touched.add(path)
        const id = [f.rule, f.severity, f.slot ?? '', f.advice.nn].join('\n')
        const group = groups.get(id) ?? {
          rule: f.rule, severity: f.severity, advice: f.advice, ...(f.slot && { slot: f.slot }), pages: 0, waived: 0, examples: [], paths: new Set<string>(), waivedOn: new Set<string>(),
        }
        group.paths.add(path)
        if (isWaived) group.waivedOn.add(path)
        groups.set(id, group)
      }
    }
  }
  const findings = [...groups].sort(([a], [b]) => byText(a, b)).map(([, { paths, waivedOn, ...f }]): ReportedFinding => (
    { ...f, pages: paths.size, waived: waivedOn.size, examples: [...paths].sort(byText).slice(0, MAX_EXAMPLES) }))
  return { findings, count: touched.size }
}

import type { Finding } from '../contract/index.ts'
import type {
  AccessibilityReport,
  CriterionReport,
  HowChecked,
  LeftOutPage,
  ReportedFinding,
  ReportedPlace,
} from './accessibility-report.ts'
import { howCriterionIsChecked } from './how-criterion-is-checked.ts'
import { stateOf } from './state-of-criterion.ts'
import { CRITERIA_VERSION, WCAG_CRITERIA } from './wcag-criteria.ts'

/** A page of a release: what was found on it, and by which engines it was judged. `service`: the key of the service it shows. */
export interface ReportedPage {
  path: string
  service?: string
  findings: readonly Finding[]
  engines: readonly HowChecked[]
}
export interface ReportInput {
  kommune: string
  release: string
  pages: readonly ReportedPage[]
  leftOut?: readonly LeftOutPage[]
}

const MAX_EXAMPLES = 5
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const byPlace = (a: ReportedPlace, b: ReportedPlace) =>
  byText(a.path, b.path) || byText(a.node ?? '', b.node ?? '') || byText(a.where ?? '', b.where ?? '')

/**
 * The accessibility report of one release, as the machines see it: what people decide and try is laid over it when it is
 * read (`addPeoplesWord`). Canonical: the same pages in another order give the same report.
 */
export function reportAccessibility({ kommune, release, pages, leftOut = [] }: ReportInput): AccessibilityReport {
  const engines = enginesOf(pages)
  const ran = new Set(engines.map((e) => e.how))
  // Nearly all pages are without; each criterion need not look at them.
  const withFindings = pages.filter((p) => p.findings.length > 0)
  return {
    format: 1,
    kommune,
    release,
    criteriaVersion: CRITERIA_VERSION,
    pages: pages.length,
    engines,
    criteria: WCAG_CRITERIA.map(({ number }): CriterionReport => {
      const { findings, count } = gather(withFindings, (f) => f.criterion === number)
      const how = howCriterionIsChecked(number).filter((h) => h === 'browser' || ran.has(h))
      return { criterion: number, state: stateOf(findings, how, undefined), how, pages: count, findings }
    }),
    other: gather(withFindings, (f) => !WCAG_CRITERIA.some((c) => c.number === f.criterion)).findings,
    leftOut: [...leftOut].sort((a, b) => byText(a.path, b.path)),
  }
}

function enginesOf(pages: readonly ReportedPage[]): AccessibilityReport['engines'] {
  const counts = new Map<HowChecked, number>()
  for (const page of pages) for (const how of new Set(page.engines)) counts.set(how, (counts.get(how) ?? 0) + 1)
  return [...counts].map(([how, count]) => ({ how, pages: count })).sort((a, b) => byText(a.how, b.how))
}

/** The findings that fit, the same one on many pages as one, and on how many pages there is any. */
function gather(
  pages: readonly ReportedPage[],
  fits: (f: Finding) => boolean,
): { findings: ReportedFinding[]; count: number } {
  const groups = new Map<string, { finding: Finding; places: ReportedPlace[] }>()
  const touched = new Set<string>()
  for (const { path, service, findings } of pages) {
    for (const f of findings.filter(fits)) {
      touched.add(path)
      const id = [f.rule, f.severity, f.slot ?? '', f.advice.nn].join('\n')
      const group = groups.get(id) ?? { finding: f, places: [] }
      group.places.push({
        path,
        ...(service && { service }),
        ...(f.node && { node: f.node }),
        ...(f.where && { where: f.where }),
      })
      groups.set(id, group)
    }
  }
  const findings = [...groups]
    .sort(([a], [b]) => byText(a, b))
    .map(([, { finding, places }]) => reported(finding, places.sort(byPlace)))
  return { findings, count: touched.size }
}

function reported({ rule, severity, advice, slot }: Finding, places: ReportedPlace[]): ReportedFinding {
  const paths = [...new Set(places.map((p) => p.path))]
  return {
    rule,
    severity,
    advice,
    ...(slot && { slot }),
    pages: paths.length,
    waived: 0,
    examples: paths.slice(0, MAX_EXAMPLES),
    places,
  }
}

import type { HowChecked } from './accessibility-report.ts'
import { RULE_TABLE } from './rule-table.ts'
import { findCriterion } from './wcag-criteria.ts'

const ENGINES: readonly [prefix: string, how: HowChecked][] = [
  ['html/', 'html'],
  ['alfa/', 'alfa'],
  ['content/', 'own'],
  ['page/', 'own'],
  ['template/', 'own'],
]

/** Who can find a fault against a criterion: the engines with a rule for it, and the browser of the test-suite. A person always can. */
export function howCriterionIsChecked(number: string): HowChecked[] {
  const rules = Object.keys(RULE_TABLE).filter((name) => RULE_TABLE[name]?.criterion === number)
  const found = ENGINES.filter(([prefix]) => rules.some((name) => name.startsWith(prefix))).map(([, how]) => how)
  return [...new Set<HowChecked>([...found, ...(findCriterion(number)?.isInBrowser ? ['browser' as const] : [])])]
}

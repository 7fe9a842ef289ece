export { sayFinding } from './say-finding.ts'
export { RULE_TABLE, ruleOf } from './rule-table.ts'
export { HTML_RULES, HTML_SWITCHED_OFF } from './html-rules.ts'
export { ALFA_LEFT_OUT, ALFA_RULES } from './alfa-rules.ts'
export {
  childElements,
  closest,
  textOf,
  treeOf,
  type Hit,
  type RuleContext,
  type Place,
  type Tree,
  type TreeElement,
  type TreeRule,
} from './tree.ts'
export { CONTENT_TREE_RULES } from './content/index.ts'
export { TEMPLATE_TREE_RULES } from './template/index.ts'
export { ID_REFERENCES } from './page/ids.ts'
export { PAGE_TREE_RULES } from './page/index.ts'
export { outlineOf } from './page/outline.ts'
export { findingOfHit } from './finding-of-hit.ts'
export { applyWaivers } from './apply-waivers.ts'
export { findCriterion } from './wcag-criteria.ts'
export { dutyOf } from './norwegian-law.ts'
export {
  accessibilityReport,
  handCheck,
  type AccessibilityReport,
  type CriterionReport,
  type CriterionState,
  type HandCheck,
  type HowChecked,
  type LeftOutPage,
  type ReportedFinding,
} from './accessibility-report.ts'
export { addPeoplesWord } from './add-peoples-word.ts'
export { reportAccessibility } from './report-accessibility.ts'

export type { Rule } from './rule.ts'
export { sayFinding, type At } from './say-finding.ts'
export { RULE_TABLE, ruleOf } from './rule-table.ts'
export { HTML_RULES, HTML_SWITCHED_OFF } from './html-rules.ts'
export { ALFA_LEFT_OUT, ALFA_RULES } from './alfa-rules.ts'
export {
  childElements,
  closest,
  isPart,
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
export { ID_REFERENCES } from './page/ids.ts'
export { PAGE_TREE_RULES } from './page/index.ts'
export { outlineOf } from './page/outline.ts'
export { findingOfHit, judgeSlot, judgeText } from './judge-content.ts'
export { treeOfText } from './tree-of-text.ts'
export { applyWaivers, type Waived, type WaivedPlace } from './apply-waivers.ts'
export { WCAG_CRITERIA, CRITERIA_VERSION, findCriterion, type Criterion } from './wcag-criteria.ts'
export { dutyOf, type Duty } from './norwegian-law.ts'
export { howCriterionIsChecked } from './how-criterion-is-checked.ts'
export {
  accessibilityReport,
  criterionReport,
  handCheck,
  reportedFinding,
  type AccessibilityReport,
  type CriterionReport,
  type CriterionState,
  type HandCheck,
  type HowChecked,
  type LeftOutPage,
  type ReportedFinding,
  type ReportedPlace,
} from './accessibility-report.ts'
export { addPeoplesWord, type PeoplesWord } from './add-peoples-word.ts'
export { reportAccessibility, type ReportInput, type ReportedPage } from './report-accessibility.ts'

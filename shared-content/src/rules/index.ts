export type { Rule } from './rule.ts'
export { sayFinding, type At } from './say-finding.ts'
export { GAP_RULES, type GapRule } from './gap-rules.ts'
export { HTML_RULES, HTML_SWITCHED_OFF } from './html-rules.ts'

import type { Finding, Lang } from '../contract/index.ts'
import { sayIn, type Values } from '../words/index.ts'
import type { Rule } from './rule.ts'

/** Where a finding is. */
export type At = Pick<Finding, 'slot' | 'node' | 'where'>

/** A finding of a rule: its advice with the places filled, and where it is. A place without a value keeps its name. */
export function sayFinding(name: string, rule: Rule, at: At = {}, values?: Values): Finding {
  const said = (lang: Lang) => sayIn(rule.advice, lang, values)
  return {
    rule: name,
    severity: rule.severity,
    ...(rule.criterion && { criterion: rule.criterion }),
    ...(at.slot && { slot: at.slot }),
    ...(at.node && { node: at.node }),
    ...(at.where && { where: at.where }),
    advice: { nn: said('nn'), nb: said('nb'), en: said('en') },
  }
}

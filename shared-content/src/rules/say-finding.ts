import type { Finding } from '../contract/index.ts'
import type { Rule } from './rule.ts'

/** Where a finding is. */
export type At = Pick<Finding, 'slot' | 'node' | 'where'>

/** A finding of a rule: its advice with the places filled, and where it is. A place without a value keeps its name. */
export function sayFinding(
  name: string,
  rule: Rule,
  at: At = {},
  values: Readonly<Record<string, string>> = {},
): Finding {
  const fill = (text: string) => text.replace(/\{([a-z]+)\}/g, (place, key: string) => values[key] ?? place)
  return {
    rule: name,
    severity: rule.severity,
    ...(rule.criterion && { criterion: rule.criterion }),
    ...(at.slot && { slot: at.slot }),
    ...(at.node && { node: at.node }),
    ...(at.where && { where: at.where }),
    advice: { nn: fill(rule.advice.nn), nb: fill(rule.advice.nb) },
  }
}

import { ALFA_RULES } from './alfa-rules.ts'
import { CONTRADICTION_RULES } from './contradiction-rules.ts'
import { GAP_RULES } from './gap-rules.ts'
import { HTML_RULES } from './html-rules.ts'
import { OWN_RULES } from './own-rules.ts'
import type { Rule } from './rule.ts'

const prefixed = (prefix: string, rules: Readonly<Record<string, Rule>>) =>
  Object.fromEntries(Object.entries(rules).map(([name, rule]) => [`${prefix}/${name}`, rule]))

/** Every rule by the name its findings carry: what is missing in content, html-validate's, Alfa's and our own. */
export const RULE_TABLE: Readonly<Record<string, Rule>> = {
  ...GAP_RULES,
  ...CONTRADICTION_RULES,
  ...prefixed('html', HTML_RULES),
  ...prefixed('alfa', ALFA_RULES),
  ...OWN_RULES,
}

/** A rule by name. One nobody has weighed blocks, in the engine's own words: nothing unknown passes silently. */
export function ruleOf(name: string, said: string = name): Rule {
  return (
    RULE_TABLE[name] ?? {
      severity: 'block',
      advice: {
        nn: `Sida bryt ein regel vi ikkje kjenner: ${said}`,
        nb: `Siden bryter en regel vi ikke kjenner: ${said}`,
        en: `The page breaks a rule we do not know: ${said}`,
      },
    }
  )
}

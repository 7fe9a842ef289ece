import { slotDef, type SlotName, type SlotRule } from '@innbyggarportal/shared-content/contract'

/** The rules with one slot's changed. A rule that says what holds anyway is left out, so that it follows the default. */
export function withRule(
  rules: Partial<Record<SlotName, SlotRule>>,
  slot: SlotName,
  rule: SlotRule,
): Partial<Record<SlotName, SlotRule>> {
  const { [slot]: _before, ...others } = rules
  return rule.rule === slotDef(slot).defaultRule && !rule.requiresLocal ? others : { ...others, [slot]: rule }
}

import { ruleFor, service, type Lang, type SlotName, type SlotRule } from '@innbyggarportal/shared-content/contract'
import { readSlot } from '../../slots/read-slots.ts'
import { asGroup } from '../../document/as-group.ts'
import { slotLines } from './slot-lines.ts'

/** The rule of a slot, from a service document as REST gives it. Rules that cannot be read count as none. */
export function slotRuleOf(doc: unknown, slot: SlotName): SlotRule {
  const rules = service.shape.slotRules.safeParse(asGroup(doc).slotRules ?? {})
  return ruleFor({ slotRules: rules.success ? rules.data : {} }, slot)
}

/** The shared content of a slot in lines, from a service document read in all languages. */
export function sharedLines(doc: unknown, slot: SlotName, lang: Lang): string[] {
  return slotLines(slot, readSlot(slot, asGroup(doc)[slot], slot, []), lang)
}

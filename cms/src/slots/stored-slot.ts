import {
  OVERRIDE_MODES,
  ruleFor,
  service,
  type OverrideMode,
  type SlotName,
  type SlotRule,
} from '@innbyggarportal/shared-content/contract'
import { slotStanding, type SlotStanding } from '@innbyggarportal/shared-content/override'
import type { Doc } from '../document/doc.ts'

/** One slot of an override document as it is stored, or as a write has it. */
export const groupOf = (doc: Doc | undefined, slot: SlotName): Doc => (doc?.[slot] ?? {}) as Doc

/** The mode of a slot as a write has it, which need not be one of the four. */
export const modeOf = (doc: Doc | undefined, slot: SlotName): string => String(groupOf(doc, slot)['mode'] ?? 'inherit')

/** The mode of a slot as it is stored; what is none of the four changes nothing. */
export const storedMode = (group: Doc): OverrideMode => OVERRIDE_MODES.find((m) => m === group['mode']) ?? 'inherit'

/** What the kommune saw when it last decided. Undefined when it never decided. */
export const storedBase = (group: Doc): SlotStanding['base'] => slotStanding.shape.base.safeParse(group['base']).data

/** The rule of a slot of a service document. Rules that cannot be read count as none. */
export function storedRule(doc: Doc, slot: SlotName): SlotRule {
  const rules = service.shape.slotRules.safeParse(doc['slotRules'] ?? {})
  return ruleFor({ slotRules: rules.data ?? {} }, slot)
}

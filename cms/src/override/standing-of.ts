import { SLOT_NAMES, type SlotName } from '@innbyggarportal/shared-content/contract'
import type { OverrideStanding, SlotStanding } from '@innbyggarportal/shared-content/override'
import { parsedSlot } from '../slots/parsed-slots.ts'
import type { Doc } from '../document/doc.ts'
import { driftIn, type OverrideParts } from './drift-of.ts'
import { groupOf, storedBase, storedMode, storedRule } from '../slots/stored-slot.ts'

/** How every slot of an override stands. One that is not made yet is an empty document. */
export function standingOf(parts: OverrideParts & { service: Doc }): OverrideStanding {
  return {
    slots: Object.fromEntries(SLOT_NAMES.map((slot) => [slot, slotStandingOf(slot, parts)])) as Record<
      SlotName,
      SlotStanding
    >,
  }
}

function slotStandingOf(slot: SlotName, parts: OverrideParts & { service: Doc }): SlotStanding {
  const group = groupOf(parts.override, slot)
  return {
    rule: storedRule(parts.service, slot),
    shared: parsedSlot(parts.service, slot),
    log: parts.log[slot] ?? [],
    base: storedBase(group),
    own: { mode: storedMode(group), content: parsedSlot({ [slot]: group['content'] }, slot) },
    drift: driftIn(slot, parts) ?? undefined,
  }
}

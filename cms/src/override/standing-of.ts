import { SLOT_NAMES, type SlotName } from '@innbyggarportal/shared-content/contract'
import { sharedSlot } from '@innbyggarportal/shared-content/changes'
import type { OverrideStanding, SlotStanding } from '@innbyggarportal/shared-content/override'
import { digestOf } from '../document/digest-of.ts'
import { parsedSlot } from '../slots/parsed-slots.ts'
import { groupOf, storedBase, storedMode, storedRule } from '../slots/stored-slot.ts'
import { driftIn, textsOf, type OverrideParts } from './drift-of.ts'

/** How every slot of an override stands. One that is not made yet is an empty document. */
export function standingOf(parts: OverrideParts): OverrideStanding {
  return {
    slots: Object.fromEntries(SLOT_NAMES.map((slot) => [slot, slotStandingOf(slot, parts)])) as Record<
      SlotName,
      SlotStanding
    >,
  }
}

function slotStandingOf(slot: SlotName, parts: OverrideParts): SlotStanding {
  const group = groupOf(parts.override, slot)
  const texts = textsOf(slot, parts)
  const { live, planned } = sharedSlot(texts, digestOf)
  return {
    rule: storedRule(parts.shared.service, slot),
    shared: texts.live,
    planned: texts.planned.map(({ after, changes }) => ({ content: after, from: changes[0]?.from })),
    seen: [...new Set([live, ...planned.map(({ after }) => after)])],
    base: storedBase(group),
    own: { mode: storedMode(group), content: parsedSlot({ [slot]: group['content'] }, slot) },
    drift: driftIn(slot, parts) ?? undefined,
  }
}

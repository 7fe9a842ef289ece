import { SLOT_NAMES, type SlotName } from '@innbyggarportal/shared-content/contract'
import { overrideStanding } from '@innbyggarportal/shared-content/override'

/** The slots an answer about an override says should be looked at again. */
export function driftingSlots(answer: unknown): SlotName[] {
  const { slots } = overrideStanding.parse(answer)
  return SLOT_NAMES.filter((slot) => slots[slot].drift !== undefined)
}

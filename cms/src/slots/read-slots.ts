import { slotDef, SLOT_NAMES, type Problem, type SlotName } from '@innbyggarportal/shared-content/contract'
import type { Doc } from '../document/doc.ts'
import { present } from '../document/present.ts'
import { readText } from '../rich-text/read-text.ts'

/** The content of one slot as the contract has it, not yet parsed. Absent when nothing is written. */
export function readSlot(slot: SlotName, value: unknown, path: string, problems: Problem[]): unknown {
  return slotDef(slot).kind === 'text' ? readText(value, path, problems) : present(value)
}

/** All slots of a service document. */
export function readSlots(doc: Doc, problems: Problem[]): Partial<Record<SlotName, unknown>> {
  return Object.fromEntries(
    SLOT_NAMES.flatMap((slot) => {
      const content = readSlot(slot, doc[slot], `slots.${slot}`, problems)
      return content === undefined ? [] : [[slot, content]]
    }),
  )
}

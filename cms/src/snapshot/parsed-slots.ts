import { SLOT_NAMES, slotSchema, type SlotName } from '@innbyggarportal/shared-content/contract'
import { digestOf } from './digest-of.ts'
import { readSlots } from './read/read-slots.ts'
import type { Doc } from './read/refs.ts'

/** The content of every slot of a service document (read in all languages), exactly as the snapshot gives it. */
export function parsedSlots(doc: Doc): Partial<Record<SlotName, unknown>> {
  return Object.fromEntries(Object.entries(readSlots(doc, [])).map(([slot, content]) => {
    const parsed = slotSchema(slot as SlotName).safeParse(content)
    return [slot, parsed.success ? parsed.data : content]
  }))
}

/** The digest of every slot, the empty ones too. */
export function slotDigests(doc: Doc): Record<SlotName, string> {
  const slots = parsedSlots(doc)
  return Object.fromEntries(SLOT_NAMES.map((slot) => [slot, digestOf(slots[slot])])) as Record<SlotName, string>
}

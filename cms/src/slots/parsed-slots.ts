import { slotSchema, type SlotName } from '@innbyggarportal/shared-content/contract'
import { readSlot, readSlots } from './read-slots.ts'
import type { Doc } from '../document/doc.ts'

/** The content of every slot of a service document (read in all languages), exactly as the snapshot gives it. */
export function parsedSlots(doc: Doc): Partial<Record<SlotName, unknown>> {
  return Object.fromEntries(
    Object.entries(readSlots(doc, [])).map(([slot, content]) => [slot, parsedOr(slot as SlotName, content)]),
  )
}

/** The content of one slot of a service document, as {@link parsedSlots} gives it; undefined when nothing is written. */
export function parsedSlot(doc: Doc, slot: SlotName): unknown {
  const content = readSlot(slot, doc[slot], slot, [])
  return content === undefined ? undefined : parsedOr(slot, content)
}

function parsedOr(slot: SlotName, content: unknown): unknown {
  const parsed = slotSchema(slot).safeParse(content)
  return parsed.success ? parsed.data : content
}

import { SLOT_NAMES } from '@innbyggarportal/shared-content/contract'
import { digestOf } from '../document/digest-of.ts'
import type { Doc } from '../document/doc.ts'
import { serviceKind } from '../door/kinds/service.ts'
import { parsedSlots } from '../slots/parsed-slots.ts'

/** One digest for all the parts of a service that portals can show, as plans were known by: of each field, and of each slot as the snapshot gives it. */
export function digestOfPlanned(doc: Doc): string {
  const {
    kind: _kind,
    key: _key,
    kommune: _kommune,
    slots: _slots,
    ...fields
  } = serviceKind.read(doc, { keyOf: (id) => id, problems: [] })
  const slots = parsedSlots(doc)
  const parts = [...Object.entries(fields), ...SLOT_NAMES.map((slot) => [slot, slots[slot]] as const)]
  return digestOf(Object.fromEntries(parts.map(([name, value]) => [name, digestOf(value)])))
}

/** The part a field of a change belongs to: `slots.price` is `price`, `slotRules.price` is `slotRules`. */
export function partOf(field: string): string {
  const [first = field, slot] = field.split('.')
  return first === 'slots' && slot !== undefined ? slot : first
}

import { SLOT_NAMES } from '@innbyggarportal/shared-content/contract'
import { digestOf } from '../document/digest-of.ts'
import { parsedSlots } from '../slots/parsed-slots.ts'
import { serviceKind } from '../door/kinds/service.ts'
import type { Doc } from '../document/doc.ts'
import type { Parts } from '../changes/parts.ts'

/** The parts of a service document read in all languages, slots as the snapshot gives them. */
export function partsOf(doc: Doc): Parts {
  const {
    kind: _kind,
    key: _key,
    kommune: _kommune,
    changeLog: _log,
    slots: _slots,
    ...fields
  } = serviceKind.read(doc, { keyOf: (id) => id, log: {}, problems: [] })
  const slots = parsedSlots(doc)
  return Object.fromEntries(
    [...Object.entries(fields), ...SLOT_NAMES.map((slot) => [slot, slots[slot]] as const)].map(([name, value]) => [
      name,
      digestOf(value),
    ]),
  )
}

import { SLOT_NAMES } from '@innbyggarportal/shared-content/contract'
import { digestOf } from '../document/digest-of.ts'
import { parsedSlots } from '../slots/parsed-slots.ts'
import { readService } from '../snapshot/read/read-service.ts'
import type { Doc } from '../document/doc.ts'

/** The digest of every part of a service that portals can show, by the name of its field. */
export type Parts = Readonly<Record<string, string>>

/** The parts of a service document read in all languages, slots as the snapshot gives them. */
export function partsOf(doc: Doc): Parts {
  const {
    kind: _kind,
    key: _key,
    kommune: _kommune,
    changeLog: _log,
    slots: _slots,
    ...fields
  } = readService(doc, (id) => id, {}, [])
  const slots = parsedSlots(doc)
  return Object.fromEntries(
    [...Object.entries(fields), ...SLOT_NAMES.map((slot) => [slot, slots[slot]] as const)].map(([name, value]) => [
      name,
      digestOf(value),
    ]),
  )
}

/** The parts that differ from what is live; all of them when nothing is. */
export const changedParts = (live: Parts | null, next: Parts): Parts =>
  Object.fromEntries(Object.entries(next).filter(([name, digest]) => live?.[name] !== digest))

/** One digest for all the parts. */
export const digestOfParts = (parts: Parts): string => digestOf(parts)

import { SLOT_NAMES, type SlotName } from '@innbyggarportal/shared-content/contract'
import { findDrift, readSlotLog, type Drift, type SlotLog } from '@innbyggarportal/shared-content/override'
import { digestOf } from '../document/digest-of.ts'
import { parsedSlot } from '../slots/parsed-slots.ts'
import type { Doc } from '../document/doc.ts'
import { groupOf, storedBase, storedMode } from '../slots/stored-slot.ts'

/** What an override is made of: documents in all languages, and the log of its service. */
export interface OverrideParts {
  /** The document that was decided on (published, or published and taken down), never a draft of it. */
  override: Doc
  service: Doc | null
  log: SlotLog
}

/** A slot a kommune should look at again. */
export interface SlotDrift {
  slot: SlotName
  drift: Drift
}

/** What a kommune should look at again in one slot; null when there is nothing. Of the service what is published counts, and nothing else. */
export function driftIn(slot: SlotName, { override, service, log }: OverrideParts): Drift | null {
  const group = groupOf(override, slot)
  const mode = storedMode(group)
  const base = storedBase(group)
  // What was never published is a draft from end to end, and was never decided on.
  if (mode === 'inherit' || (override['_status'] !== 'published' && base === undefined)) return null
  const now = service?.['_status'] === 'published' ? { content: parsedSlot(service, slot), digestOf } : undefined
  return findDrift({ mode, base }, log[slot], now)
}

/** What a kommune should look at again in one override, slot by slot. `rows` are those of the log, in order. */
export function driftOf(override: Doc, service: Doc | null, rows: readonly Doc[]): SlotDrift[] {
  const log = readSlotLog(rows)
  return SLOT_NAMES.flatMap((slot): SlotDrift[] => {
    const drift = driftIn(slot, { override, service, log })
    return drift === null ? [] : [{ slot, drift }]
  })
}

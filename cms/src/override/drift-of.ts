import { SLOT_NAMES, type Change, type ContentRecord, type SlotName } from '@innbyggarportal/shared-content/contract'
import { decisionOf, driftSince, sharedSlot, slotTexts, type Drift } from '@innbyggarportal/shared-content/changes'
import { digestOf } from '../document/digest-of.ts'
import type { Doc } from '../document/doc.ts'
import { serviceKind } from '../door/kinds/service.ts'
import { groupOf, storedBase, storedMode } from '../slots/stored-slot.ts'
import type { SharedService } from './read-parts.ts'

/** What an override is made of: documents in all languages. */
export interface OverrideParts {
  /** The document that was decided on (published, or published and taken down), never a draft of it. */
  override: Doc
  shared: SharedService
  /** What was published of the service, oldest first, at least in the slots that are asked about. */
  history: readonly Change[]
}

/** A slot a kommune should look at again. */
export interface SlotDrift {
  slot: SlotName
  drift: Drift
}

/** Documents that were read, and what they became: each is asked about slot by slot, for every kommune that has its own text. */
const records = new WeakMap<Doc, ContentRecord>()

/** A service document as a record, whether or not the contract would take it. The document may not change afterwards. */
export function serviceRecord(service: Doc): ContentRecord {
  const known = records.get(service)
  if (known) return known
  const read = serviceKind.read(service, { keyOf: (id) => id, problems: [] }) as unknown as ContentRecord
  records.set(service, read)
  return read
}

/** What has stood, stands and is planned in a slot of a shared service. */
export const textsOf = (slot: SlotName, { shared, history }: Pick<OverrideParts, 'shared' | 'history'>) =>
  slotTexts(slot, {
    live: serviceRecord(shared.service),
    history: [...history, ...shared.due],
    planned: shared.planned,
  })

/** What a kommune should look at again in one slot; null when there is nothing. Of the service what is published counts, and nothing else. */
export function driftIn(slot: SlotName, parts: OverrideParts): Drift | null {
  const { override, shared } = parts
  const group = groupOf(override, slot)
  const [mode, base] = [storedMode(group), storedBase(group)]
  // What was never published is a draft from end to end, and was never decided on.
  if (mode === 'inherit' || (override['_status'] !== 'published' && base === undefined)) return null
  if (shared.service['_status'] !== 'published') return null
  const texts = textsOf(slot, parts)
  return driftSince(decisionOf(slot, { mode, base }, texts.first, digestOf), sharedSlot(texts, digestOf))
}

/** What a kommune should look at again in one override, slot by slot. */
export const driftOf = (parts: OverrideParts, slots: readonly SlotName[] = SLOT_NAMES): SlotDrift[] =>
  slots.flatMap((slot): SlotDrift[] => {
    const drift = driftIn(slot, parts)
    return drift === null ? [] : [{ slot, drift }]
  })

/**
 * The slots whose history must be read to know: where all that is live and planned was seen there is nothing to look at,
 * whatever came in between.
 */
export const unclearSlots = (override: Doc, shared: SharedService): SlotName[] =>
  SLOT_NAMES.filter((slot) => {
    const isDecided = storedBase(groupOf(override, slot)) !== undefined
    const parts = { override, shared, history: [] }
    return isDecided ? driftIn(slot, parts) !== null : storedMode(groupOf(override, slot)) !== 'inherit'
  })

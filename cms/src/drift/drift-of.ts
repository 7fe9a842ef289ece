import { OVERRIDE_MODES, SLOT_NAMES, type SlotName } from '@innbyggarportal/shared-content/contract'
import { findDrift, type Drift } from '@innbyggarportal/shared-content/resolve'
import { baseOf, logOf } from './read-decided.ts'
import { groupOf } from '../slots/changed-slots.ts'
import { digestOf } from '../document/digest-of.ts'
import { parsedSlot } from '../slots/parsed-slots.ts'
import type { Doc } from '../document/doc.ts'

/** A slot a kommune should look at again, and the shared content it last decided against. */
export interface SlotDrift {
  slot: SlotName
  drift: Drift
  before: unknown
}

/**
 * What a kommune should look at again in one override: the document as it was last decided on (published, or published and
 * taken down), never a draft of it. `service` is what is published of the service, in all languages; null when nothing is.
 * `changes` are the rows of its log, in order.
 */
export function driftOf(override: Doc, service: Doc | null, changes: readonly unknown[]): SlotDrift[] {
  const isPublished = override['_status'] === 'published'
  return SLOT_NAMES.flatMap((slot): SlotDrift[] => {
    const group = groupOf(override, slot)
    const mode = OVERRIDE_MODES.find((m) => m === group['mode']) ?? 'inherit'
    const base = baseOf(group['base'])
    // What was never published is a draft from end to end, and was never decided on.
    if (mode === 'inherit' || (!isPublished && base === undefined)) return []
    const now = service === null ? undefined : { content: parsedSlot(service, slot), digestOf }
    const drift = findDrift(
      { mode, ...(base && { base: base as { content: never; digest: string; logLength: number } }) },
      logOf(changes, slot),
      now,
    )
    return drift === null ? [] : [{ slot, drift, before: base?.content }]
  })
}

import type { IsoDate, OverrideSlot, SlotChange } from '../contract/index.ts'

/** Why a kommune should look at a slot again. */
export interface Drift {
  /** The functional and legal changes that came after the kommune last decided, oldest first. */
  changes: SlotChange[]
  /** The earliest day a legal change among them is in force: look before then. */
  deadline?: IsoDate
}

/**
 * Drift ⇔ the slot's mode is not inherit and, after `base`, a functional change of it was published or a legal change of
 * it was scheduled or published. Editorial changes bother nobody; a scheduled change that was called off does not count.
 * A slot without `base` was never weighed against shared text, so everything in the log came after it.
 */
export function findDrift(slot: Pick<OverrideSlot, 'mode' | 'base'> | undefined, log: readonly SlotChange[] | undefined): Drift | null {
  if (slot === undefined || slot.mode === 'inherit') return null
  const changes = (log ?? []).slice(slot.base?.logLength ?? 0).filter((c) => c.kind !== 'editorial' && c.withdrawn !== true)
  if (changes.length === 0) return null
  const deadlines = changes.flatMap((c) => (c.kind === 'legal' && c.inForceFrom ? [c.inForceFrom] : [])).sort()
  return deadlines[0] ? { changes, deadline: deadlines[0] } : { changes }
}

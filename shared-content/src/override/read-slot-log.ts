import { isoInstant, osloDate, slotChange, slotName, type SlotChange, type SlotName } from '../contract/index.ts'

/** The changes of each slot of a service, oldest first. A slot nobody has changed is left out. */
export type SlotLog = Partial<Record<SlotName, SlotChange[]>>

type Row = Readonly<Record<string, unknown>>

/** Stands for the moment of a row that does not tell it. */
const UNKNOWN_MOMENT = '1970-01-01T00:00:00.000Z'

/**
 * A row of the log as it is kept (unset is null, a day is an instant) as the change it tells of. A row that cannot be read
 * keeps its place, as a change that asks to be looked at: those after it are counted from it.
 */
export function readChange({ digest, kind, at, inForceFrom, withdrawn }: Row): SlotChange {
  const read = slotChange.safeParse({
    digest,
    kind,
    at,
    ...(typeof inForceFrom === 'string' && inForceFrom !== '' && { inForceFrom: dayOf(inForceFrom) }),
    ...(withdrawn === true && { withdrawn }),
  })
  return read.data ?? { digest: String(digest ?? ''), kind: 'functional', at: UNKNOWN_MOMENT }
}

/** The log of a service from its rows, which come in the order they were written. */
export function readSlotLog(rows: readonly Row[]): SlotLog {
  const log: SlotLog = {}
  for (const row of rows) {
    const slot = slotName.safeParse(row['slot'])
    if (slot.success) (log[slot.data] ??= []).push(readChange(row))
  }
  return log
}

const dayOf = (kept: string): string => (isoInstant.safeParse(kept).success ? osloDate(kept) : kept)

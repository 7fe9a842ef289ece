import { z } from 'zod'
import { changeKind, isoDate, isoInstant, osloDate, slotName, type SlotName } from '../contract/index.ts'

/** A change of a slot as older releases logged it: when it was published, or when it was planned. */
const oldChange = z.strictObject({
  digest: z.string(),
  kind: changeKind,
  at: isoInstant,
  inForceFrom: isoDate.optional(),
  /** It was called off. */
  withdrawn: z.literal(true).optional(),
})
export type OldChange = z.infer<typeof oldChange>

/** The changes of each slot of a service, oldest first. A slot nobody has changed is left out. */
export type SlotLog = Partial<Record<SlotName, OldChange[]>>

type Row = Readonly<Record<string, unknown>>

/** Stands for the moment of a row that does not tell it. */
const UNKNOWN_MOMENT = '1970-01-01T00:00:00.000Z'

/**
 * A row of the log as it was kept (unset is null, a day is an instant) as the change it tells of. A row that cannot be read
 * keeps its place, as a change that asks to be looked at: those after it are counted from it.
 */
export function readChange({ digest, kind, at, inForceFrom, withdrawn }: Row): OldChange {
  const read = oldChange.safeParse({
    digest,
    kind,
    at,
    ...(typeof inForceFrom === 'string' && inForceFrom !== '' && { inForceFrom: dayOf(inForceFrom) }),
    ...((withdrawn === true || withdrawn === 1) && { withdrawn: true }),
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

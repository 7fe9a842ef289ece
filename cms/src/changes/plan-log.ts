import { SLOT_NAMES, type IsoDate, type SlotName } from '@innbyggarportal/shared-content/contract'

export type Digests = Record<SlotName, string>

/** A row of the log, as far as it decides what is written next. In the order it was written. */
export interface LoggedRow {
  id: string
  slot: SlotName
  /** The digest the slot got, or was to get. */
  digest: string
  /** The digest of what was live when the row was written; rows of older installations do not say. */
  before?: string
  /** A legal change that is planned and not yet published. */
  isPending: boolean
  isWithdrawn: boolean
  inForceFrom?: IsoDate
}

export interface LogPlan {
  /** Rows to write before the document, in this order. One that `repairs` is of a change nobody logged. */
  add: { slot: SlotName; digest: string; before?: string; repairs?: true }[]
  /** Waiting rows whose change is published now. */
  settle: string[]
  /** Rows that came to nothing: called off, or of a document that was never written. */
  withdraw: string[]
}

interface Change {
  /** What is live; null before the first publication, which changes nothing for anyone. */
  live: Digests | null
  next: Digests
  log: readonly LoggedRow[]
}

/** What a publication writes in the log: one row for each slot that differs, unless its row was written when it was planned; and what mends the log. */
export function planPublication({ live, next, log }: Change): LogPlan {
  const pending = pendingOf(log)
  const settled = pending.filter((row) => row.digest === next[row.slot])
  const audits = SLOT_NAMES.map((slot) => ({
    slot,
    ...auditSlot(
      log.filter((row) => row.slot === slot),
      live?.[slot],
    ),
  }))
  const repairs = audits.flatMap(({ slot, isMissing }): LogPlan['add'] =>
    isMissing && live ? [{ slot, digest: live[slot], repairs: true }] : [],
  )
  const isLogged = (slot: SlotName) => settled.some((row) => row.slot === slot)
  return {
    add: [
      ...repairs,
      ...changedSlots(live, next)
        .filter((slot) => !isLogged(slot))
        .map((slot) => rowOf(slot, live, next)),
    ],
    settle: settled.map((row) => row.id),
    withdraw: audits.flatMap(({ orphans }) => orphans),
  }
}

/** What a slot is to be from a day on. */
export interface AheadRow {
  slot: SlotName
  digest: string
  before: string
  inForceFrom: IsoDate
}

/** What the log gets when the legal changes that are planned are `wanted`, and no others: kommuner see them from now on. */
export function planAhead(
  wanted: readonly AheadRow[],
  log: readonly LoggedRow[],
): { add: AheadRow[]; withdraw: string[] } {
  const pending = pendingOf(log)
  const isSame = (row: LoggedRow, ahead: AheadRow) =>
    row.slot === ahead.slot && row.digest === ahead.digest && row.inForceFrom === ahead.inForceFrom
  return {
    add: wanted.filter((ahead) => !pending.some((row) => isSame(row, ahead))),
    withdraw: pending.filter((row) => !wanted.some((ahead) => isSame(row, ahead))).map(({ id }) => id),
  }
}

/**
 * Holds the log of a slot against what is live: rows at its end whose document was never written, and whether something
 * is live that no row tells of. A log without rows tells nothing.
 */
export function auditSlot(
  log: readonly LoggedRow[],
  live: string | undefined,
): { orphans: string[]; isMissing: boolean } {
  const orphans: string[] = []
  for (const { id, digest, before, isPending, isWithdrawn } of log.toReversed()) {
    if (isWithdrawn) continue
    if (digest === live) return { orphans, isMissing: false }
    if (isPending) continue
    if (before !== live) return { orphans, isMissing: live !== undefined }
    orphans.push(id)
  }
  return { orphans, isMissing: false }
}

const pendingOf = (log: readonly LoggedRow[]) => log.filter((row) => row.isPending && !row.isWithdrawn)
const rowOf = (slot: SlotName, live: Digests | null, next: Digests) => ({
  slot,
  digest: next[slot],
  ...(live && { before: live[slot] }),
})
const changedSlots = (live: Digests | null, next: Digests): SlotName[] =>
  live === null ? [] : SLOT_NAMES.filter((slot) => live[slot] !== next[slot])

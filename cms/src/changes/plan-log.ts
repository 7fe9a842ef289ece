import { SLOT_NAMES, type ChangeKind, type IsoDate, type SlotName } from '@innbyggarportal/shared-content/contract'

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
    withdraw: [
      ...pending.filter((row) => !settled.includes(row)).map((row) => row.id),
      ...audits.flatMap(({ orphans }) => orphans),
    ],
  }
}

/** What a draft writes in the log: rows for a legal change with a coming day, and none for any other draft. */
export function planDraft({ live, next, log, inForceFrom }: Change & { inForceFrom: IsoDate | undefined }): LogPlan {
  const pending = pendingOf(log)
  const wanted = inForceFrom === undefined ? [] : changedSlots(live, next)
  const isKept = (row: LoggedRow) =>
    wanted.includes(row.slot) && row.digest === next[row.slot] && row.inForceFrom === inForceFrom
  return {
    add: wanted
      .filter((slot) => !pending.some((row) => row.slot === slot && isKept(row)))
      .map((slot) => rowOf(slot, live, next)),
    settle: [],
    withdraw: pending.filter((row) => !isKept(row)).map((row) => row.id),
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

/** The day a draft is to be published by itself: that of a legal change still to come. */
export function scheduledFor(
  draft: { changeKind: ChangeKind; inForceFrom: IsoDate | undefined },
  today: IsoDate,
): IsoDate | undefined {
  return draft.changeKind === 'legal' && draft.inForceFrom !== undefined && draft.inForceFrom > today
    ? draft.inForceFrom
    : undefined
}

const pendingOf = (log: readonly LoggedRow[]) => log.filter((row) => row.isPending && !row.isWithdrawn)
const rowOf = (slot: SlotName, live: Digests | null, next: Digests) => ({
  slot,
  digest: next[slot],
  ...(live && { before: live[slot] }),
})
const changedSlots = (live: Digests | null, next: Digests): SlotName[] =>
  live === null ? [] : SLOT_NAMES.filter((slot) => live[slot] !== next[slot])

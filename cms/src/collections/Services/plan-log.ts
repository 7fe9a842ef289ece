import { SLOT_NAMES, type ChangeKind, type IsoDate, type SlotName } from '@innbyggarportal/shared-content/contract'

export type Digests = Record<SlotName, string>

/** A row of the log that waits for its day: a legal change that is scheduled and not yet published. */
export interface PendingRow {
  id: string
  slot: SlotName
  digest: string
  inForceFrom?: IsoDate
}

export interface LogPlan {
  /** Slots that get a new row. */
  add: { slot: SlotName; digest: string }[]
  /** Waiting rows whose change is published now. */
  settle: string[]
  /** Waiting rows whose change was called off. */
  withdraw: string[]
}

interface Change {
  /** What is live; null before the first publication, which changes nothing for anyone. */
  live: Digests | null
  next: Digests
  pending: readonly PendingRow[]
}

/** What a publication writes in the log: one row for each slot that differs, unless its row was written when it was scheduled. */
export function planPublication({ live, next, pending }: Change): LogPlan {
  const settled = pending.filter((row) => row.digest === next[row.slot])
  const isLogged = (slot: SlotName) => settled.some((row) => row.slot === slot)
  return {
    add: changedSlots(live, next).filter((slot) => !isLogged(slot)).map((slot) => ({ slot, digest: next[slot] })),
    settle: settled.map((row) => row.id),
    withdraw: pending.filter((row) => !settled.includes(row)).map((row) => row.id),
  }
}

/** What a draft writes in the log: rows for a legal change with a coming day, and none for any other draft. */
export function planDraft({ live, next, pending, inForceFrom }: Change & { inForceFrom: IsoDate | undefined }): LogPlan {
  const wanted = inForceFrom === undefined ? [] : changedSlots(live, next)
  const isKept = (row: PendingRow) => wanted.includes(row.slot) && row.digest === next[row.slot] && row.inForceFrom === inForceFrom
  return {
    add: wanted.filter((slot) => !pending.some((row) => row.slot === slot && isKept(row))).map((slot) => ({ slot, digest: next[slot] })),
    settle: [],
    withdraw: pending.filter((row) => !isKept(row)).map((row) => row.id),
  }
}

/** The day a draft is to be published by itself: that of a legal change still to come. */
export function scheduledFor(draft: { changeKind: ChangeKind; inForceFrom: IsoDate | undefined }, today: IsoDate): IsoDate | undefined {
  return draft.changeKind === 'legal' && draft.inForceFrom !== undefined && draft.inForceFrom > today ? draft.inForceFrom : undefined
}

const changedSlots = (live: Digests | null, next: Digests): SlotName[] => (live === null ? [] : SLOT_NAMES.filter((slot) => live[slot] !== next[slot]))

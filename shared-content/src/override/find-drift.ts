import { osloDate, type DigestOf, type IsoDate, type SlotChange } from '../contract/index.ts'
import type { SlotStanding } from './slot-standing.ts'

/** Why a kommune should look at a slot again. */
export interface Drift {
  /** The functional and legal changes that came after the kommune last decided, oldest first; none when the text changed and no log tells of it. */
  changes: SlotChange[]
  /** The earliest day a legal change among them is in force: look before then. */
  deadline?: IsoDate
}

/** What the kommune has decided about the slot, and against what. */
export type Decided = Pick<SlotStanding['own'], 'mode'> & Pick<SlotStanding, 'base'>

/** What the region has published in the slot now; undefined content is an empty slot. */
export interface SharedNow {
  content: unknown
  digestOf: DigestOf
}

/**
 * Drift ⇔ the slot's mode is not inherit and, after `base`, a functional change of it was published or a legal change of
 * it was planned or published. Editorial changes bother nobody; a planned change that was called off does not count.
 * A slot without `base` was never weighed against shared text, so everything in the log came after it.
 *
 * `now` is held against the log, so that neither can hide the other: text that is again what the kommune saw is nothing to
 * look at; a row whose text was never published (its write failed) does not count; text that no row tells of does.
 */
export function findDrift(
  slot: Decided | undefined,
  log: readonly SlotChange[] | undefined,
  now?: SharedNow,
): Drift | null {
  if (slot === undefined || slot.mode === 'inherit') return null
  const { base } = slot
  const seen = base?.logLength ?? 0
  const rows = (log ?? []).map((change, place) => ({ change, place })).filter(({ change }) => change.withdrawn !== true)
  const live = now?.digestOf(now.content ?? null)
  // The base is digested anew, so that a contract that reads the same text otherwise makes no drift.
  const isAsSeen =
    now !== undefined &&
    base !== undefined &&
    (base.content === undefined ? base.digest : now.digestOf(base.content)) === live
  const current = live === undefined ? undefined : rows.findLast(({ change }) => change.digest === live)?.place
  const counts = (row: Row) => isAhead(row, rows) || (!isAsSeen && (current === undefined || row.place <= current))
  const changes = rows
    .filter((row) => row.place >= seen && row.change.kind !== 'editorial' && counts(row))
    .map(({ change }) => change)
  const isUnlogged = live !== undefined && base !== undefined && !isAsSeen && current === undefined
  if (changes.length === 0) return isUnlogged ? { changes } : null
  const deadlines = changes.flatMap((c) => (c.kind === 'legal' && c.inForceFrom ? [c.inForceFrom] : [])).sort()
  return deadlines[0] ? { changes, deadline: deadlines[0] } : { changes }
}

interface Row {
  change: SlotChange
  place: number
}

/** Logged before its day, and nothing else was published on that day or since: what is live says nothing of it. */
function isAhead({ change: { kind, at, inForceFrom }, place }: Row, rows: readonly Row[]): boolean {
  if (kind !== 'legal' || inForceFrom === undefined || inForceFrom <= osloDate(at)) return false
  return !rows.some((later) => later.place > place && osloDate(later.change.at) >= inForceFrom)
}

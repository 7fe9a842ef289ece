import { osloDate, type DigestOf } from '../contract/index.ts'
import type { OldChange } from './read-slot-log.ts'

/** What a decision was kept as: the shared content it was made against, and how long the log of the slot was. */
export interface OldBase {
  content?: unknown
  digest: string
  logLength: number
}

/** What the region has in the slot when the decision is read anew; undefined content is an empty slot. */
interface Now {
  log: readonly OldChange[]
  live: unknown
  /** What the slot is to hold, day after day. */
  planned: readonly unknown[]
  digestOf: DigestOf
}

interface Row {
  change: OldChange
  place: number
}

/**
 * A decision of an older release, which counted from its place in a log, as one that says what was seen. What its log
 * asked nobody to look at counts as seen: better wording, and what came before the decision. So nothing that was asked
 * about falls silent, and nothing is asked about that was not.
 */
export function baseOfBefore(
  { logLength, ...base }: OldBase,
  { log, live, planned, digestOf }: Now,
): Omit<OldBase, 'logLength'> & { seen?: unknown[] } {
  const rows = log.map((change, place) => ({ change, place })).filter(({ change }) => change.withdrawn !== true)
  const isNews = ({ place, change }: Row) => place >= logLength && change.kind !== 'editorial'
  const now = digestOf(live ?? null)
  const isAsSeen = (base.content === undefined ? base.digest : digestOf(base.content)) === now
  const current = rows.findLast(({ change }) => change.digest === now)?.place
  const isSettled =
    !isAsSeen &&
    current !== undefined &&
    !rows.some((row) => isNews(row) && row.place <= current && (!isAhead(row, rows) || row.change.digest === now))
  const shown = (text: unknown) =>
    !rows.some((row) => isNews(row) && row.change.digest === digestOf(text ?? null) && isAhead(row, rows))
  const seen = [...(isSettled ? [live ?? null] : []), ...planned.filter((text) => shown(text))]
  return seen.length === 0 ? base : { ...base, seen }
}

/** Logged before its day, and nothing else was published on that day or since: what is live says nothing of it. */
function isAhead({ change: { kind, at, inForceFrom }, place }: Row, rows: readonly Row[]): boolean {
  if (kind !== 'legal' || inForceFrom === undefined || inForceFrom <= osloDate(at)) return false
  return !rows.some((later) => later.place > place && osloDate(later.change.at) >= inForceFrom)
}

import type { IsoInstant } from '@innbyggarportal/shared-content/contract'
import type { Standing } from '@innbyggarportal/shared-content/changes'
import { digestOf } from '../document/digest-of.ts'
import { planHistory, type HistoryRow, type NewestRow } from '../history/plan-history.ts'

/** A record as it was saved, published or as a draft. */
export interface Saved {
  at: IsoInstant
  isPublished: boolean
  record: NonNullable<Standing>
}

/** The document as it is now. */
export interface Now {
  at: IsoInstant
  /** What is live; undefined when nothing is. */
  live: Standing
}

/** The first row of the history there is already, and the digest of the record as it stands with it. */
export interface FirstRow {
  at: IsoInstant
  after: string
  position: number
}

export type PastRow = HistoryRow & { at: IsoInstant }

/** A write is dated when its version is saved, and its history a little later (ms). */
const ONE_WRITE_MS = 10_000

/**
 * The rows of history that versions tell of, oldest first, before the `first` row there is. What that and later rows tell
 * is not told twice. Without rows it ends with what is live now.
 */
export function planPast(saved: readonly Saved[], now: Now, first?: FirstRow): PastRow[] {
  const steps = first ? untilFirst(standings(saved), first) : untilNow(standings(saved), saved, now)
  const rows: PastRow[] = []
  let newest: NewestRow | undefined
  let standing: Standing
  for (const { at, record } of steps) {
    for (const row of planHistory(newest, standing, record)) {
      rows.push({ ...row, at })
      newest = row
    }
    standing = record
  }
  if (first === undefined) return rows
  return rows.map((row, index) => ({ ...row, rev: 0, position: first.position - rows.length + index }))
}

interface Step {
  at: IsoInstant
  record: Standing
}

/** When what was published changed, up to the last publication. A draft that changes nothing of the version before it, and is followed by a publication, took the document down. */
function standings(saved: readonly Saved[]): Step[] {
  const upTo = saved.findLastIndex(({ isPublished }) => isPublished) + 1
  return saved.slice(0, upTo).flatMap(({ at, isPublished, record }, index): Step[] => {
    if (isPublished) return [{ at, record }]
    return isSame(record, saved[index - 1]?.record) ? [{ at, record: undefined }] : []
  })
}

function untilNow(steps: Step[], saved: readonly Saved[], { at, live }: Now): Step[] {
  const last = steps.at(-1)
  if (isSame(live, last?.record)) return steps
  const down =
    live === undefined &&
    saved.find((s, index) => s.at > (last?.at ?? s.at) && isSame(s.record, saved[index - 1]?.record))
  const moment = down ? down.at : at
  return [...steps, { at: last && last.at > moment ? last.at : moment, record: live }]
}

/** The steps the first row does not tell: it tells what stood there when the history began, or the publication it began with. */
function untilFirst(steps: Step[], { at, after }: FirstRow): Step[] {
  const before = steps.filter((step) => step.at <= at)
  const told = before.findLastIndex(({ record }) => digestOf(record) === after)
  if (told === -1) return before
  const isOneWrite = Date.parse(at) - Date.parse(before[told]!.at) < ONE_WRITE_MS
  return before.slice(0, isOneWrite ? told : told + 1)
}

const isSame = (a: Standing, b: Standing) => digestOf(a) === digestOf(b)

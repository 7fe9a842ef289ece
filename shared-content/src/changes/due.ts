import { dayOf, startOfOsloDay, type Change, type IsoDate, type IsoInstant, type Snapshot } from '../contract/index.ts'
import { overlaps, type Place } from './apply-change.ts'

/** The order changes come in: by their day, then as they were written. The same whatever order they are read in. */
export function inOrder(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.at, b.at) || compare(a.id, b.id))
}

const compare = (a: string | IsoInstant, b: string | IsoInstant): number => (a < b ? -1 : a > b ? 1 : 0)

/** Approved, and its day has come: in force though nobody has written it into the live document. */
export const isDue = ({ state, from }: Change, today: IsoDate): boolean =>
  state === 'approved' && (from === undefined || from <= today)

/** Approved for a later day: planned. */
export const isPlanned = (change: Change, today: IsoDate): boolean =>
  change.state === 'approved' && !isDue(change, today)

/** The first moment after another when a planned change comes in force; undefined when none is planned. */
export function nextDueAfter({ planned = [] }: Snapshot, at: IsoInstant): IsoInstant | undefined {
  const moments = planned.map((change) => startOfOsloDay(dayOf(change))).filter((moment) => moment > at)
  return moments.toSorted()[0]
}

/**
 * Which changes that are due must be written into the live document before something is written where `place` is, in
 * order: those of the same, and those that these lie on. The others are of other fields and go on lying over it.
 */
export function dueBefore(place: Place, changes: readonly Change[], today: IsoDate): Change[] {
  const needed: Change[] = []
  for (const change of inOrder(changes.filter((c) => isDue(c, today))).toReversed())
    if ([place, ...needed].some((later) => overlaps(change, later))) needed.unshift(change)
  return needed
}

import type { Change, DigestOf, IsoDate } from '../contract/index.ts'
import { applyChange, contentAt, overlaps, type Place, type Standing } from './apply-change.ts'
import { inOrder, isDue, isPlanned } from './due.ts'

/** A planned change whose ground has moved: what it was written on is not what it will replace. */
export interface MergeOffer {
  change: Change
  /** What stands there the day before it comes in force, as it is planned now. */
  ground: unknown
}

/**
 * The changes planned where `place` is, in the order of their days, that were written on something else than what they
 * will replace: a live edit, or another plan, came in between. Nothing is decided by it: on its day a planned change
 * replaces what stands there, as its author wrote it. A change that says what stands there already offers nothing.
 */
export function mergeOffers(
  place: Place,
  live: Standing,
  changes: readonly Change[],
  { today, digestOf }: { today: IsoDate; digestOf: DigestOf },
): MergeOffer[] {
  const offers: MergeOffer[] = []
  let standing = live
  for (const change of inOrder(changes.filter((c) => isDue(c, today) || isPlanned(c, today)))) {
    if (isPlanned(change, today) && overlaps(change, place)) {
      const ground = contentAt(standing, change)
      const digest = digestOf(ground ?? null)
      if (digest !== change.base && digest !== digestOf(change.content ?? null)) offers.push({ change, ground })
    }
    standing = applyChange(standing, change)
  }
  return offers
}

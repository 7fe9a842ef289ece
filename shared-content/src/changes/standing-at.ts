import { WHOLE, type Change, type IsoInstant } from '../contract/index.ts'
import { applyChanges, type Standing } from './apply-change.ts'

/**
 * A record as it was published at a moment, from its history, oldest first. Undefined when it was not published then, or
 * the history begins later.
 */
export function standingAt(at: IsoInstant, history: readonly Change[]): Standing {
  const until = history.filter((change) => change.at <= at)
  return applyChanges(
    undefined,
    until.slice(
      Math.max(
        0,
        until.findLastIndex(({ field }) => field === WHOLE),
      ),
    ),
  )
}

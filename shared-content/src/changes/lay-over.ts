import {
  dayOf,
  parseContract,
  record,
  type Change,
  type ContentRecord,
  type IsoDate,
  type Problem,
} from '../contract/index.ts'
import { applyChange, applyChanges, type Standing } from './apply-change.ts'
import { inOrder, isDue } from './due.ts'

/** A change that cannot be laid over its record, as the contract would not have what came of it. */
export interface RefusedChange {
  change: Change
  problems: readonly Problem[]
}

/** A record with changes laid over it, and the changes that were passed by. */
export interface LaidOver {
  standing: Standing
  refused: readonly RefusedChange[]
}

/** A record as it is on a day: what is live, and over it the changes of it whose day has come. */
export const standingOn = (day: IsoDate, live: Standing, changes: readonly Change[]): Standing =>
  layOver(
    live,
    changes.filter((change) => isDue(change, day)),
  ).standing

/**
 * Lays changes over a record, day by day. Those of one day come together, as one may need the other; where the record would
 * not be as the contract has it they come one by one, and the one that breaks it is passed by: a record is never lost by a
 * plan. What comes on later days changes nothing of what an earlier day gives.
 */
export function layOver(live: Standing, changes: readonly Change[]): LaidOver {
  const refused: RefusedChange[] = []
  let standing = live
  for (const ofDay of Map.groupBy(inOrder(changes), dayOf).values()) {
    const together = parsed(applyChanges(standing, ofDay))
    if (together.problems === undefined) standing = together.value
    else
      for (const change of ofDay) {
        const one = parsed(applyChange(standing, change))
        if (one.problems === undefined) standing = one.value
        else refused.push({ change, problems: one.problems })
      }
  }
  return { standing, refused }
}

/** Read by the contract, as everything that leaves the CMS is: what is laid over looks as what is written there does. */
function parsed(standing: Standing): { value: Standing; problems?: never } | { problems: Problem[] } {
  if (standing === undefined) return { value: undefined }
  const { value, problems } = parseContract<ContentRecord>(record, standing)
  return problems === undefined ? { value } : { problems }
}

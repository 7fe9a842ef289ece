import type { Payload } from 'payload'
import { BIN } from '../bin/bin-row.ts'
import { MESSAGES } from '../messages/messages.ts'
import type { ReadOptions, ReadProblem, SnapshotState } from './snapshot-state.ts'

/** A reading that also tells what was there twice and is in the bin, until somebody has looked at it and deleted it for good. */
export async function withDoublesInBin(
  payload: Payload,
  state: SnapshotState,
  { isThorough = true }: ReadOptions = {},
): Promise<SnapshotState> {
  if (!isThorough) return state
  const { docs } = await payload.find({
    collection: BIN,
    where: { why: { equals: 'double' } },
    pagination: false,
    depth: 0,
    select: { name: true },
  })
  const isDouble = ({ message }: ReadProblem) => message === MESSAGES.doubleInBin
  if (docs.length === 0 && !state.problems.some(isDouble)) return state
  const doubles = docs.map(({ name }): ReadProblem => ({
    id: name ?? '',
    message: MESSAGES.doubleInBin,
    isClash: true,
  }))
  return { ...state, problems: [...state.problems.filter((p) => !isDouble(p)), ...doubles] }
}

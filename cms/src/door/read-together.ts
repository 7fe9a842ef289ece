import type { Payload } from 'payload'
import { readSignal } from '../publishing/publish-signal.ts'
import { readSnapshot } from './read-snapshot.ts'
import type { ReadOptions, SnapshotState } from './snapshot-state.ts'

/** Where somebody writes all the time, what is new is read with the next reading. */
const MOST_READINGS = 4

/**
 * Reads content so that what was written together is read together: collections are read one after the other, so that a
 * write of several documents that came in between would be read by half. Then what is new since is read, too.
 */
export async function readTogether(
  payload: Payload,
  previous?: SnapshotState,
  options: ReadOptions = {},
): Promise<SnapshotState> {
  let signal = await readSignal(payload)
  let state = await readSnapshot(payload, previous, options)
  for (let nth = 1; nth < MOST_READINGS; nth += 1) {
    const after = await readSignal(payload)
    if (after === signal) break
    signal = after
    state = await readSnapshot(payload, state, { ...options, isThorough: false })
  }
  return state
}

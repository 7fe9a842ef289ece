import { expect, it } from 'vitest'
import type { Action } from './act.ts'
import { openTrial } from './survive.ts'

/** A few operations of each; every one of them is tried by `kill-points.slow.test.ts`. */
const TRIED: [Action, number[]][] = [
  ['publish', [0.5, 0.95, 1]],
  ['rollback', [0.5]],
  ['directory', [0.5, 1]],
]

it.each(TRIED)('%s may be killed, and leaves a whole release', async (action, shares) => {
  const trial = await openTrial(action)
  expect(trial.operations).toBeGreaterThan(5)
  await Promise.all(shares.map((share) => trial.survives('kill', Math.ceil(share * trial.operations))))
  await trial.close()
})

it('a full disk leaves a whole release', async () => {
  const trial = await openTrial('publish')
  await Promise.all([0.9].map((share) => trial.survives('full', Math.ceil(share * trial.operations))))
  await trial.close()
})

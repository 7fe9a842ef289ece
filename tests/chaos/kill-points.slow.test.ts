import { describe, expect, it } from 'vitest'
import { ACTIONS, type Action } from './act.ts'
import { openTrial, type Trial } from './survive.ts'

const AT_ONCE = 2

describe.each(Object.keys(ACTIONS) as Action[])('%s, whatever it is doing to the disk', (action) => {
  it.each(['kill', 'full'] as const)('leaves a whole release and can be done again: %s', async (fault) => {
    const trial = await openTrial(action)
    expect(trial.operations).toBeGreaterThan(0)
    await everyOperation(trial, (at) => trial.survives(fault, at))
    await trial.close()
  })
})

async function everyOperation({ operations }: Trial, survives: (at: number) => Promise<void>): Promise<void> {
  let next = 1
  const lane = async () => {
    while (next <= operations) await survives(next++)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
}

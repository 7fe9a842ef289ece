import { expect, it } from 'vitest'
import { isOnItsWay } from './settle-text.ts'

it('what was written a moment ago may not have come into the form yet', () => {
  expect([isOnItsWay(1000, 1200), isOnItsWay(1000, 1600), isOnItsWay(undefined, 1200)]).toEqual([true, false, false])
})

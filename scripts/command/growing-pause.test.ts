import { expect, it } from 'vitest'
import { growingPause } from './growing-pause.ts'

it('waits longer after each trouble, never longer than the longest, and from the beginning when it has passed', () => {
  const pause = growingPause({ firstMs: 500, longestMs: 30_000 })
  const waits = Array.from({ length: 9 }, () => pause.next())
  expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
  pause.reset()
  expect(pause.next()).toBe(500)
})

import { expect, it } from 'vitest'
import { percentile } from './percentile.ts'

it('takes the nearest rank, so that the answer is one of the samples', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i)
  expect([0, 0.5, 0.95, 1].map((share) => percentile(hundred, share))).toEqual([1, 50, 95, 100])
})

it('has no answer without samples', () => {
  expect(percentile([], 0.5)).toBeNaN()
})

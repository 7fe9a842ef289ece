import { expect, it } from 'vitest'
import { lastLine, sum } from './tally.ts'

it('says how many passed and failed, and the skipped ones only when there are any', () => {
  expect(lastLine(sum([{ passed: 2, failed: 1, skipped: 0 }, { passed: 3, failed: 0, skipped: 0 }]))).toBe('5 passed, 1 failed')
  expect(lastLine(sum([{ passed: 2, failed: 0, skipped: 4 }]))).toBe('2 passed, 0 failed, 4 skipped')
})

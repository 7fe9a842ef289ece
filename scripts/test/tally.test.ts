import { expect, it } from 'vitest'
import { brokenLines, lastLine, one, sum } from './tally.ts'

it('says how many passed and failed, and the skipped ones only when there are any', () => {
  expect(
    lastLine(
      sum([
        { passed: 2, failed: 1, skipped: 0, broken: ['a'] },
        { passed: 3, failed: 0, skipped: 0, broken: [] },
      ]),
    ),
  ).toBe('5 passed, 1 failed')
  expect(lastLine(sum([{ passed: 2, failed: 0, skipped: 4, broken: [] }]))).toBe('2 passed, 0 failed, 4 skipped')
})

it('names what failed in all parts of the run, and says nothing when nothing did', () => {
  expect(brokenLines(sum([one.passed, one.failed('Lint'), one.failed('a.test.ts > adds')]))).toEqual([
    'Failed:',
    '  Lint',
    '  a.test.ts > adds',
  ])
  expect(brokenLines(sum([one.passed]))).toEqual([])
})

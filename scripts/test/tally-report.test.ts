import { expect, it } from 'vitest'
import { tallyReport } from './tally-report.ts'

const file = (status: string, ...tests: string[]) => ({
  name: '/project/tests/x.test.ts',
  status,
  assertionResults: tests.map((s, i) => ({
    status: s,
    fullName: `test ${i + 1}`,
    failureMessages: s === 'failed' ? ['Error: 1 is not 2\n    at x.test.ts:3'] : [],
  })),
})

it('counts tests by how they went, and names those that failed', () => {
  expect(
    tallyReport(
      {
        success: false,
        testResults: [file('failed', 'passed', 'failed', 'skipped'), file('passed', 'passed', 'todo')],
      },
      '/project',
    ),
  ).toEqual({ passed: 2, failed: 1, skipped: 2, broken: ['tests/x.test.ts > test 2: Error: 1 is not 2'] })
})

it('counts a file that never loaded as a failed test', () => {
  expect(tallyReport({ success: false, testResults: [file('failed')] }, '/project')).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
    broken: ['tests/x.test.ts (the file as a whole)'],
  })
})

it('counts a run that failed outside every test', () => {
  expect(tallyReport({ success: false, testResults: [file('passed', 'passed')] }, '/project')).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
    broken: ['The run as a whole, outside every test'],
  })
})

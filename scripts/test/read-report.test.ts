import { expect, it } from 'vitest'
import { readReport } from './read-report.ts'

const file = (status: string, ...tests: string[]) => ({ name: 'x.test.ts', status, assertionResults: tests.map((s) => ({ status: s })) })

it('counts tests by how they went', () => {
  expect(readReport({ success: false, testResults: [file('failed', 'passed', 'failed', 'skipped'), file('passed', 'passed', 'todo')] }))
    .toEqual({ passed: 2, failed: 1, skipped: 2 })
})

it('counts a file that never loaded as a failed test', () => {
  expect(readReport({ success: false, testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

it('counts a run that failed outside every test', () => {
  expect(readReport({ success: false, testResults: [file('passed', 'passed')] })).toEqual({ passed: 1, failed: 1, skipped: 0 })
})

import { expect, it } from 'vitest'
import type { ActCase } from './read-cases.ts'
import { score } from './score.ts'

const a = (number: number, expected: ActCase['expected'], conformance: string[] = ['1.1.1']): ActCase => ({
  number,
  rule: 'x',
  title: 'x',
  expected,
  criteria: ['1.1.1', '4.1.2'],
  conformance,
  html: '',
})
const said = (...criteria: string[]) => new Set(criteria)

it('counts a failed case as found, and any other as falsely flagged, when one of its criteria is named', () => {
  const verdicts = new Map([
    [a(1, 'failed'), said('4.1.2')],
    [a(3, 'failed'), said('1.3.1')],
    [a(5, 'passed'), said('1.1.1')],
    [a(7, 'inapplicable'), said('1.3.1')],
    [a(8, 'passed'), said('1.1.1')],
  ])
  expect(score(verdicts, 'odd')).toMatchObject({ failed: 2, found: 1, recall: 0.5, others: 2, falselyFlagged: 1 })
  expect(score(verdicts, 'even')).toMatchObject({ failed: 0, others: 1, falselyFlagged: 1 })
})

it('takes what could not be judged for not found, and tells it apart', () => {
  const verdicts = new Map([
    [a(1, 'failed'), null],
    [a(3, 'passed'), null],
  ])
  expect(score(verdicts, 'odd')).toMatchObject({ failed: 1, found: 0, others: 1, falselyFlagged: 0, unjudged: 2 })
})

it('leaves out what need not be met, when asked for what must be', () => {
  const verdicts = new Map([
    [a(1, 'failed'), said('4.1.2')],
    [a(3, 'failed', []), said('4.1.2')],
  ])
  expect(score(verdicts, 'odd', 'conformance')).toMatchObject({ failed: 1, found: 0 })
})

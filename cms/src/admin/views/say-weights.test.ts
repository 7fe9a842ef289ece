import { expect, it } from 'vitest'
import { sayWeights } from './say-weights.ts'

const of = (...severities: ('block' | 'ask' | 'notice')[]) => severities.map((severity) => ({ severity }))

it('sets what must be decided on apart from advice', () => {
  expect(sayWeights(of('notice', 'ask', 'notice', 'ask', 'notice'), 'nn')).toBe('2 må vurderast, 3 råd')
  expect(sayWeights(of('block'), 'nb')).toBe('1 stopp')
})

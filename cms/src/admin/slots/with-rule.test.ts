import { expect, it } from 'vitest'
import { withRule } from './with-rule.ts'

it('keeps a rule that differs from the default', () => {
  expect(withRule({}, 'price', { rule: 'locked', requiresLocal: false })).toEqual({
    price: { rule: 'locked', requiresLocal: false },
  })
  expect(withRule({}, 'price', { rule: 'open', requiresLocal: true })).toEqual({
    price: { rule: 'open', requiresLocal: true },
  })
})

it('forgets a rule that is the default again', () => {
  expect(
    withRule({ complaint: { rule: 'open', requiresLocal: false } }, 'complaint', {
      rule: 'addOnly',
      requiresLocal: false,
    }),
  ).toEqual({})
})

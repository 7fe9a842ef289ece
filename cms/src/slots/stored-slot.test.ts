import { expect, it } from 'vitest'
import { storedRule } from './stored-slot.ts'

it('takes the rule of the service, or the default of the slot', () => {
  expect(storedRule({ slotRules: { price: { rule: 'locked', requiresLocal: true } } }, 'price')).toEqual({
    rule: 'locked',
    requiresLocal: true,
  })
  expect(storedRule({ slotRules: null }, 'complaint')).toEqual({ rule: 'addOnly', requiresLocal: false })
})

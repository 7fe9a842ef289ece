import { expect, it } from 'vitest'
import { OVERRIDE_MODES, SLOT_RULES } from '../contract/index.ts'
import { allowsMode } from './allows-mode.ts'

it('lets a kommune choose what the region’s rule leaves open', () => {
  const allowed = Object.fromEntries(
    SLOT_RULES.map((rule) => [rule, OVERRIDE_MODES.filter((mode) => allowsMode({ rule }, mode).isAllowed)]),
  )
  expect(allowed).toEqual({
    open: ['inherit', 'replace', 'addAfter', 'hide'],
    addOnly: ['inherit', 'addAfter'],
    locked: ['inherit'],
  })
})

it('says which rule is in the way', () =>
  expect([allowsMode({ rule: 'addOnly' }, 'hide'), allowsMode({ rule: 'locked' }, 'addAfter')]).toEqual([
    { isAllowed: false, reason: 'addOnly' },
    { isAllowed: false, reason: 'locked' },
  ]))

import { OVERRIDE_MODES, SLOT_RULES } from '../contract/index.ts'
import { expect, it } from 'vitest'
import { isModeAllowed } from './allows-mode.ts'

it('lets a kommune choose what the region’s rule leaves open', () => {
  const allowed = Object.fromEntries(
    SLOT_RULES.map((rule) => [rule, OVERRIDE_MODES.filter((m) => isModeAllowed({ rule, requiresLocal: false }, m))]),
  )
  expect(allowed).toEqual({
    open: ['inherit', 'replace', 'addAfter', 'hide'],
    addOnly: ['inherit', 'addAfter'],
    locked: ['inherit'],
  })
})

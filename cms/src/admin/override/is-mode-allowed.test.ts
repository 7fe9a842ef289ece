import { OVERRIDE_MODES, SLOT_RULES } from '@innbyggarportal/shared-content/contract'
import { expect, it } from 'vitest'
import { isModeAllowed } from './is-mode-allowed.ts'

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

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ruleFor, SLOT_NAMES } from '../contract/index.ts'
import { allowsMode } from '../override/allows-mode.ts'
import { arbitraryOverride, arbitraryService } from '../testing/index.ts'
import { applySlot } from './apply-slot.ts'

it('applies exactly the modes a kommune is let choose, and the shared text instead of any other', () => {
  fc.assert(
    fc.property(arbitraryService('a'), arbitraryOverride('osteroy', 'a'), (made, { slots }) => {
      const { kommune: _local, ...service } = made
      for (const slot of SLOT_NAMES) {
        const wanted = slots[slot]?.mode ?? 'inherit'
        const { isAllowed } = allowsMode(ruleFor(service, slot), wanted)
        const { mode, isRefused } = applySlot(service, slot, slots[slot], 'osteroy')
        expect({ mode, isRefused }).toEqual({ mode: isAllowed ? wanted : 'inherit', isRefused: !isAllowed })
      }
    }),
  )
})

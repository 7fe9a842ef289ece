import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lockedRows, ruleFor, service, SLOT_NAMES, type OverrideSlot } from '../contract/index.ts'
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

const free = (id: string, locked?: true) => ({
  id,
  what: { nn: id },
  amount: 'free' as const,
  ...(locked && { locked }),
})
const shared = service.parse({
  kind: 'service',
  key: 'a',
  slug: 'a',
  title: { nn: 'A' },
  themes: ['familie-og-barn'],
  serviceKind: 'offer',
  slots: { price: [free('vanleg'), free('lovfest', true)] },
})
const shown = (own: OverrideSlot | undefined) =>
  applySlot(shared, 'price', own, 'osteroy').sources.map(({ content, origin }) => [
    origin.from,
    (content as { id: string }[] | undefined)?.map(({ id }) => id),
  ])

it('locked rows stand first under own text, and where the slot is hidden; otherwise they stand where they are', () => {
  expect(shown({ mode: 'replace', content: [free('eigen')] })).toEqual([
    ['shared', ['lovfest']],
    ['kommune', ['eigen']],
  ])
  expect(shown({ mode: 'hide' })).toEqual([['shared', ['lovfest']]])
  expect(shown(undefined)).toEqual([['shared', ['vanleg', 'lovfest']]])
  expect(shown({ mode: 'addAfter', content: [free('eigen')] })).toEqual([
    ['shared', ['vanleg', 'lovfest']],
    ['kommune', ['eigen']],
  ])
})

it('a row the kommune has copied from the shared ones is not said twice when it is locked', () => {
  expect(shown({ mode: 'replace', content: [free('lovfest'), free('eigen')] })).toEqual([
    ['shared', ['lovfest']],
    ['kommune', ['eigen']],
  ])
})

it('no kommune can take a locked row away, and none can lock one', () => {
  fc.assert(
    fc.property(arbitraryService('a'), arbitraryOverride('osteroy', 'a'), (made, { slots }) => {
      const { kommune: _local, ...ofRegion } = made
      for (const slot of SLOT_NAMES) {
        const text = ofRegion.slots[slot]
        const content = Array.isArray(text) ? text.map((row, i) => (i === 0 ? { ...row, locked: true } : row)) : text
        const locking = { ...ofRegion, slots: { ...ofRegion.slots, [slot]: content } as typeof ofRegion.slots }
        const rows = applySlot(locking, slot, slots[slot] as OverrideSlot | undefined, 'osteroy').sources.flatMap(
          ({ content: c }): unknown[] => (Array.isArray(c) ? c : []),
        )
        const first = (lockedRows(content) ?? []) as unknown[]
        expect(rows.slice(0, first.length)).toEqual(first)
      }
    }),
  )
})

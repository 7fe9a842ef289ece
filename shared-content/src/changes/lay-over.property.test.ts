import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson, parseContract, record, type Change, type ContentRecord } from '../contract/index.ts'
import { arbitraryChanges, arbitraryOverride, arbitraryService, DAYS } from '../testing/index.ts'
import { applyChange, applyChanges, overlaps, type Standing } from './apply-change.ts'
import { dueBefore, inOrder } from './due.ts'
import { layOver, standingOn } from './lay-over.ts'

const others = fc.oneof(arbitraryService('sfo'), arbitraryOverride('osteroy', 'sfo'))
/** A live record, or none, and changes of it. */
const withChanges = others.chain((live) => {
  const alike = live.kind === 'service' ? arbitraryService('sfo') : arbitraryOverride('osteroy', 'sfo')
  return fc.record({
    live: fc.option(fc.constant<ContentRecord>(live), { nil: undefined }),
    changes: arbitraryChanges(alike),
    edit: arbitraryChanges(alike).filter((list) => list.length > 0),
  })
})
const day = fc.constantFrom(...DAYS)
/** Whether all of it can be written: what cannot is passed by, and no document ever holds it. */
const isWhole = (standing: Standing, changes: readonly Change[] = []) =>
  (standing === undefined || parseContract(record, standing).problems === undefined) &&
  layOver(standing, changes).refused.length === 0
const without = (changes: readonly Change[], gone: readonly Change[]) => changes.filter((c) => !gone.includes(c))

it('what is folded into the live record shows as when it lay over it, on that day and every day after', () => {
  fc.assert(
    fc.property(withChanges, day, ({ live, changes, edit: [place] }, today) => {
      fc.pre(isWhole(live, changes))
      const due = dueBefore(place!, changes, today)
      const folded = applyChanges(live, due)
      for (const later of DAYS.filter((d) => d >= today))
        expect(canonicalJson(standingOn(later, folded, without(changes, due)))).toBe(
          canonicalJson(standingOn(later, live, changes)),
        )
    }),
  )
})

it('an edit shows at once wherever it is made, and what is not of its field stays as it was', () => {
  fc.assert(
    fc.property(withChanges, day, ({ live, changes, edit }, today) => {
      const place = edit[0]!
      const due = dueBefore(place, changes, today)
      const rest = without(changes, due)
      const before = standingOn(today, live, changes)
      fc.pre(isWhole(live, changes) && isWhole(applyChange(applyChanges(live, due), place), rest))
      const after = standingOn(today, applyChange(applyChanges(live, due), place), rest)
      expect(canonicalJson(after)).toBe(canonicalJson(applyChange(before, place)))
    }),
  )
})

it('says the same in whatever order changes are read', () => {
  fc.assert(
    fc.property(withChanges, day, ({ live, changes }, today) => {
      expect(standingOn(today, live, changes.toReversed())).toEqual(standingOn(today, live, changes))
    }),
  )
})

it('changes of different fields can be written in either order', () => {
  fc.assert(
    fc.property(withChanges, ({ live, changes }) => {
      const [a, b] = inOrder(changes)
      fc.pre(a !== undefined && b !== undefined && !overlaps(a, b))
      expect(canonicalJson(applyChanges(live, [a, b]))).toBe(canonicalJson(applyChanges(live, [b, a])))
    }),
  )
})

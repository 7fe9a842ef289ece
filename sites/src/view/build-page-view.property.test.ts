import fc from 'fast-check'
import { readerFor } from '@innbyggarportal/shared-content/affected'
import { addDays, fromMillis, startOfOsloDay, toMillis } from '@innbyggarportal/shared-content/contract'
import { arbitraryRegion } from '@innbyggarportal/shared-content/testing'
import { expect, it } from 'vitest'
import { AS_OF, OPTIONS } from '../testing/portal-of.ts'
import { buildPageView } from './build-page-view.ts'
import { listPages } from './list-pages.ts'

it('makes a view of every page of whatever the contract accepts, the same each time', () => {
  fc.assert(
    fc.property(arbitraryRegion, ({ snapshot }) => {
      const reader = readerFor(snapshot, 'osteroy')!
      for (const ref of listPages(reader)) {
        expect(buildPageView(ref, reader, AS_OF, OPTIONS)).toEqual(
          buildPageView(ref, readerFor(snapshot, 'osteroy')!, AS_OF, OPTIONS),
        )
      }
    }),
    { numRuns: 40 },
  )
})

it('holds until the moment it says it changes, whatever the content and the moment', () => {
  const day = fc.integer({ min: 0, max: 800 }).map((n) => startOfOsloDay(addDays('2026-10-20', n)))
  fc.assert(
    fc.property(arbitraryRegion, day, fc.integer({ min: 0, max: 86_399_999 }), ({ snapshot }, midnight, ms) => {
      const asOf = fromMillis(toMillis(midnight) + ms)
      for (const ref of listPages(readerFor(snapshot, 'osteroy')!)) {
        const at = (moment: string) => buildPageView(ref, readerFor(snapshot, 'osteroy')!, moment, OPTIONS)
        const { changesAt, ...view } = at(asOf)
        if (changesAt !== undefined) expect(changesAt > asOf, `${ref.path} at ${asOf}`).toBe(true)
        const { changesAt: next, ...kept } = at(fromMillis(toMillis(changesAt ?? '2031-01-01T00:00:00.000Z') - 1))
        expect(kept, `${ref.path} from ${asOf}`).toEqual(view)
        expect(next).toBe(changesAt)
      }
    }),
    { numRuns: 40 },
  )
})

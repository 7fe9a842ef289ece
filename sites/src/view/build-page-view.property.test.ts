import fc from 'fast-check'
import { readerFor } from '@innbyggarportal/shared-content/affected'
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

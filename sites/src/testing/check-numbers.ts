import fc from 'fast-check'
import { readerFor } from '@innbyggarportal/shared-content/affected'
import type { ContentRecord } from '@innbyggarportal/shared-content/contract'
import { snapshotOf } from '@innbyggarportal/shared-content/testing'
import { buildPageView } from '../view/build-page-view.ts'
import { listPages } from '../view/list-pages.ts'
import type { PageView } from '../view/page-view.ts'
import { numberSources, unsourced } from './number-sources.ts'
import { numberedRegion, recordsOf } from './numbered-region.ts'
import { AS_OF, OPTIONS } from './portal-of.ts'

/** Every page of a kommune that has these records, beside another that has its own. */
export function viewsOf(records: readonly ContentRecord[]): PageView[] {
  const reader = readerFor(snapshotOf([...records, ...recordsOf('lindas')]), 'osteroy')!
  return listPages(reader).map((ref) => buildPageView(ref, reader, AS_OF, OPTIONS))
}

/** Builds every page of so many random regions, and throws when one shows a number that its records do not have. */
export function checkNumbers(numRuns: number): void {
  fc.assert(
    fc.property(numberedRegion, (records) => {
      const sources = numberSources(records, AS_OF)
      const found = viewsOf(records).flatMap((view) => unsourced(view, sources))
      if (found.length > 0) throw new Error(found.join('\n'))
    }),
    { numRuns, interruptAfterTimeLimit: 200_000, markInterruptAsFailure: false },
  )
}

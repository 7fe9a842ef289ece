import { EYES, REVIEW_KINDS, USUAL_EYES, type Eyes, type ReviewSetting } from '@innbyggarportal/shared-content/contract'
import { asGroup } from '../document/as-group.ts'

/** How many must see each kind, as it is stored: only what differs from the usual. */
export function readReview(stored: unknown): ReviewSetting {
  const chosen = asGroup(stored)
  return Object.fromEntries(
    REVIEW_KINDS.flatMap((kind): [string, Eyes][] => {
      const eyes = EYES.find((each) => each === chosen[kind])
      return eyes === undefined || eyes === USUAL_EYES[kind] ? [] : [[kind, eyes]]
    }),
  )
}

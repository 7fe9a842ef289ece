import {
  canonicalJson,
  parseContract,
  regionSettings,
  USUAL_EYES,
  type RegionSettings,
  type ReviewSetting,
} from '@innbyggarportal/shared-content/contract'
import type { Payload } from 'payload'
import { readReview } from '../access/read-review.ts'
import { withRetry } from '../database/with-retry.ts'
import type { CmsProblem } from '../messages/said.ts'

const collection = 'region-settings'

/** What the region has set, as a file has it: only what differs from the usual. */
export async function exportRegion(payload: Payload): Promise<RegionSettings> {
  const { name, review } = await storedSettings(payload)
  return asGiven(name, readReview(review))
}

const asGiven = (name: string, review: ReviewSetting): RegionSettings => ({
  name,
  ...(Object.keys(review).length > 0 && { review }),
})

/** What became of the settings a file brings. */
export type BroughtRegion = { did: 'updated' | 'unchanged' } | { did: 'refused'; why: readonly CmsProblem[] }

/** Has the region's settings be those of a file; the same again changes nothing. */
export async function bringRegion(payload: Payload, given: unknown): Promise<BroughtRegion> {
  const { value, problems } = parseContract(regionSettings, given)
  if (problems) return { did: 'refused', why: problems }
  const wanted = asGiven(value.name, readReview(value.review))
  if (canonicalJson(wanted) === canonicalJson(await exportRegion(payload))) return { did: 'unchanged' }
  const { id } = await storedSettings(payload)
  const data = { name: value.name, review: { ...USUAL_EYES, ...value.review } }
  await withRetry(() => payload.update({ collection, id, depth: 0, data, context: { isImport: true } }))
  return { did: 'updated' }
}

/** The one row there is, made when the database is opened. */
async function storedSettings(payload: Payload) {
  const { docs } = await payload.find({ collection, limit: 1, pagination: false, depth: 0 })
  return docs[0]!
}

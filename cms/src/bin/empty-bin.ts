import { fromMillis, type IsoInstant } from '@innbyggarportal/shared-content/contract'
import type { Payload } from 'payload'
import { BIN } from './bin-row.ts'
import { DAYS_KEPT } from './days-left.ts'

/** Deletes for good what somebody deleted long enough ago; how many. What was there twice waits for a person. The history of all of it stays. */
export async function emptyBin(payload: Payload, asOf: IsoInstant): Promise<number> {
  const before = fromMillis(Date.parse(asOf) - DAYS_KEPT * 24 * 3_600_000)
  const { docs } = await payload.delete({
    collection: BIN,
    where: { and: [{ why: { equals: 'deleted' } }, { at: { less_than: before } }] },
    depth: 0,
    select: {},
  })
  return docs.length
}

import { addDays, osloDate, startOfOsloDay, type IsoInstant } from '@innbyggarportal/shared-content/contract'
import type { Payload } from 'payload'
import { withRetry } from '../database/with-retry.ts'

/** Publishes every draft of a legal change whose day has come in Norway. Tells how many. */
export async function publishDue(payload: Payload, asOf: IsoInstant): Promise<number> {
  const tomorrow = startOfOsloDay(addDays(osloDate(asOf), 1))
  const { docs } = await payload.find({
    collection: 'services', draft: true, pagination: false, depth: 0,
    where: { and: [{ _status: { equals: 'draft' } }, { changeKind: { equals: 'legal' } }, { inForceFrom: { less_than: tomorrow } }] },
  })
  for (const { id } of docs) {
    await withRetry(() => payload.update({ collection: 'services', id, data: { _status: 'published' }, depth: 0, context: { isDue: true } }))
  }
  return docs.length
}

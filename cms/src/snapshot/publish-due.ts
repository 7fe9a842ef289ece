import { addDays, osloDate, startOfOsloDay, type IsoInstant } from '@innbyggarportal/shared-content/contract'
import { APIError, type Payload } from 'payload'
import { withRetry } from '../database/with-retry.ts'

/**
 * Publishes every draft of a legal change whose day has come in Norway. Tells how many. One that cannot be published stays
 * a draft, is logged, and is tried again next time; it holds up nothing else.
 */
export async function publishDue(payload: Payload, asOf: IsoInstant): Promise<number> {
  const tomorrow = startOfOsloDay(addDays(osloDate(asOf), 1))
  const { docs } = await payload.find({
    collection: 'services', draft: true, pagination: false, depth: 0,
    where: { and: [{ _status: { equals: 'draft' } }, { changeKind: { equals: 'legal' } }, { inForceFrom: { less_than: tomorrow } }] },
  })
  let published = 0
  for (const { id, key } of docs) {
    try {
      await withRetry(() => payload.update({ collection: 'services', id, data: { _status: 'published' }, depth: 0, context: { isDue: true } }))
      published += 1
    } catch (error) {
      if (!(error instanceof APIError && error.isPublic)) throw error
      payload.logger.error(`The change of «${key ?? id}» that was to be published today is refused and stays a draft: ${error.message}`)
    }
  }
  return published
}

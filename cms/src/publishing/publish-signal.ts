import type { IsoInstant } from '@innbyggarportal/shared-content/contract'
import type { Payload } from 'payload'
import { withRetry } from '../database/with-retry.ts'

/**
 * A value that differs whenever content may have changed: rows are only ever added, so their number tells even when two
 * come within a millisecond.
 */
export async function readSignal(payload: Payload): Promise<string> {
  const {
    docs: [newest],
    totalDocs,
  } = await payload.find({ collection: 'publish-requests', limit: 1, sort: '-createdAt', depth: 0, select: {} })
  return `${totalDocs}:${newest?.id ?? ''}`
}

/** Adds a row that says so: something happened that those who publish should look at. */
export async function requestPublish(payload: Payload, what: string): Promise<void> {
  await withRetry(() =>
    payload.create({ collection: 'publish-requests', data: { at: new Date().toISOString(), what } }),
  )
}

/**
 * Forgets rows nobody can still be waiting for, so that reading the newest stays cheap. The newest stays, and with it
 * the difference between before and after.
 */
export async function forgetOldRequests(payload: Payload, before: IsoInstant): Promise<void> {
  const {
    docs: [newest],
  } = await payload.find({ collection: 'publish-requests', limit: 1, sort: '-createdAt', depth: 0, pagination: false })
  if (!newest) return
  await payload.db.deleteMany({
    collection: 'publish-requests',
    where: { and: [{ createdAt: { less_than: before } }, { id: { not_equals: newest.id } }] },
  })
}

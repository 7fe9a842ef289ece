import type { Payload } from 'payload'
import { withRetry } from '../database/with-retry.ts'

/**
 * A value that differs whenever content may have changed: rows are only ever added, so their number tells even when two
 * come within a millisecond.
 */
export async function readSignal(payload: Payload): Promise<string> {
  const { docs: [newest], totalDocs } = await payload.find({ collection: 'publish-requests', limit: 1, sort: '-createdAt', depth: 0, select: {} })
  return `${totalDocs}:${newest?.id ?? ''}`
}

/** Adds a row that says so: something happened that those who publish should look at. */
export async function requestPublish(payload: Payload, what: string): Promise<void> {
  await withRetry(() => payload.create({ collection: 'publish-requests', data: { at: new Date().toISOString(), what } }))
}

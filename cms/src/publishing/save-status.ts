import { portalStatus, type PortalStatus } from '@innbyggarportal/shared-content/contract'
import type { Payload } from 'payload'
import { withRetry } from '../database/with-retry.ts'
import { kommuneId } from './kommune-id.ts'
import { summaryOf } from './status-summary.ts'

/** Keeps how it went with a portal, one row each; `key` names the kommune. Does nothing when the kommune is gone. */
export async function saveStatus(payload: Payload, key: string, status: PortalStatus): Promise<void> {
  const kommune = await kommuneId(payload, key)
  if (kommune === undefined) return
  const parsed = portalStatus.parse(status)
  const data = { kommune, status: { ...parsed }, summary: { ...summaryOf(parsed) } }
  const {
    docs: [row],
  } = await payload.find({
    collection: 'portal-status',
    where: { kommune: { equals: kommune } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
  })
  await withRetry(() =>
    row
      ? payload.update({ collection: 'portal-status', id: row.id, data, depth: 0 })
      : payload.create({ collection: 'portal-status', data, depth: 0 }),
  )
}

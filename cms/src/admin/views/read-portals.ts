import { isoInstant, portalStatus, type IsoInstant, type PortalStatus } from '@innbyggarportal/shared-content/contract'
import type { Payload, TypedUser } from 'payload'
import { z } from 'zod'
import { asGroup } from '../controls/as-group.ts'

/** How one portal stands. */
export interface PortalLine { kommune: string; status: PortalStatus }

/** The portals a reader may see, by name, and when something was last written that should reach them. */
export async function readPortals(payload: Payload, user: TypedUser): Promise<{ portals: PortalLine[]; newestRequest: IsoInstant | undefined }> {
  const [statuses, requests] = await Promise.all([
    payload.find({ collection: 'portal-status', depth: 1, pagination: false, overrideAccess: false, user }),
    // Only the time is read, and it is no secret: a kommune's people wait for the same worker.
    payload.find({ collection: 'publish-requests', depth: 0, limit: 1, sort: '-at', select: { at: true } }),
  ])
  const portals = statuses.docs.flatMap((doc): PortalLine[] => {
    const status = portalStatus.safeParse(doc.status)
    const name = z.string().safeParse(asGroup(doc.kommune).name)
    return status.success && name.success ? [{ kommune: name.data, status: status.data }] : []
  })
  const newest = isoInstant.safeParse(asGroup(requests.docs[0]).at)
  return { portals: portals.sort((a, b) => a.kommune.localeCompare(b.kommune, 'nn')), newestRequest: newest.success ? newest.data : undefined }
}

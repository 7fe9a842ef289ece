import { reach } from '@innbyggarportal/shared-content/rights'
import type { Access } from 'payload'
import { sessionOf } from '../../access/index.ts'

/** The log of the services a person may read. Asked for by the services she may not: MongoDB cannot ask what a document is without through a relationship. */
export const ofReadableServices: Access = async ({ req }) => {
  const readable = reach(sessionOf(req)?.held ?? [], 'read', 'history')
  if (!readable.isShared) return false
  if (readable.isEverywhere) return true
  const { docs } = await req.payload.find({
    collection: 'services',
    where: { and: [{ kommune: { exists: true } }, { kommune: { not_in: [...readable.kommuner] } }] },
    depth: 0,
    pagination: false,
    select: {},
    overrideAccess: true,
  })
  return docs.length === 0 || { service: { not_in: docs.map((s) => s.id) } }
}

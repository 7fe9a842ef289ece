import type { Access } from 'payload'
import { sessionOf } from '../../access/index.ts'

/** One's own account; the region's editors have all. */
export const ownAccount: Access = ({ req }) => {
  const session = sessionOf(req)
  if (session === null) return false
  return session.isRegion || { id: { equals: session.id } }
}

import type { Access, Where } from 'payload'
import { sessionOf } from '../../access/index.ts'

/**
 * A kommune's changes are read by its own people. Of what is shared everybody reads what is published or planned; what the
 * region drafts is the region's alone.
 */
export const readChange: Access = ({ req }) => {
  const session = sessionOf(req)
  if (session === null) return false
  if (session.isRegion) return true
  const shared: Where = { and: [{ kommune: { exists: false } }, { state: { in: ['published', 'approved'] } }] }
  const own: Where = { kommune: { in: [...session.memberOf] } }
  return { or: [shared, own] }
}

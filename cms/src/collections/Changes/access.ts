import { mayDo, reach } from '@innbyggarportal/shared-content/rights'
import type { Access, Where } from 'payload'
import { sessionOf } from '../../access/index.ts'
import { within } from '../../access/rules.ts'

/**
 * Changes are read where the history is. Of what is shared, those who draft it see all of it; everybody else what is
 * published or planned.
 */
export const readChange: Access = ({ req }) => {
  const session = sessionOf(req)
  if (session === null) return false
  const seen = within(reach(session.held, 'read', 'history'))
  if (typeof seen === 'boolean' || mayDo(session.held, 'draft', 'text', undefined)) return seen
  const told: Where = { or: [{ kommune: { exists: true } }, { state: { in: ['published', 'approved'] } }] }
  return { and: [seen, told] }
}

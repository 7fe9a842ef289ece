import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '../../messages/refuse.ts'
import { signature } from '../../access/signature.ts'
import { MESSAGES } from '../../messages/messages.ts'

/** Signs a new order with the login and the moment. Going back needs a reason: colleagues find the portal held at an old release. */
export const signOrder: CollectionBeforeChangeHook = ({ collection, data, operation, req }) => {
  if (operation !== 'create') return data
  const why = typeof data['why'] === 'string' ? data['why'].trim() : ''
  if (data['order'] === 'rollback' && why === '')
    throw refuse({ req, collection: collection.slug, path: 'why' }, 'needed', { field: MESSAGES.whyName })
  return {
    ...data,
    why,
    ...signature(req.user),
    at: new Date().toISOString(),
    doneAt: null,
    isDone: null,
    answer: null,
  }
}

import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload'
import { inTransaction } from '../../database/in-transaction.ts'
import { langOf, message } from '../../messages/messages.ts'

/** The first person of an empty installation is an editor in the region; someone must be able to let the others in. */
export const firstIsRegionEditor: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || req.user !== null) return
  // Not a count: MongoDB cannot count a whole collection inside a transaction.
  const { docs } = await req.payload.find({ collection: 'users', limit: 1, pagination: false, depth: 0, req: inTransaction(req) })
  return docs.length === 0 && !data['roles']?.length ? { ...data, roles: [{ role: 'regionEditor' }] } : data
}

/** Nobody locks the door behind herself. */
export const refuseSelfDelete: CollectionBeforeDeleteHook = ({ id, req }) => {
  if (req.user?.id === id) throw new APIError(message(langOf(req), 'selfDelete'), 400, undefined, true)
}

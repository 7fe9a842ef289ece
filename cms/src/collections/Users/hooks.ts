import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { langOf, message } from '../../messages/messages.ts'

/** Nobody locks the door behind herself. */
export const refuseSelfDelete: CollectionBeforeDeleteHook = ({ id, req }) => {
  if (req.user?.id === id) throw new APIError(message(langOf(req), 'selfDelete'), 400, undefined, true)
}

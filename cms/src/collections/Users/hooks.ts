import type { CollectionBeforeDeleteHook } from 'payload'
import { refuseWhole } from '../../messages/refuse.ts'

/** Nobody locks the door behind herself. */
export const refuseSelfDelete: CollectionBeforeDeleteHook = ({ id, req }) => {
  if (req.user?.id === id) throw refuseWhole(req, 400, 'selfDelete')
}

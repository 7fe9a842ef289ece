import type { BuildFormStateArgs, PayloadRequest } from 'payload'
import { mayUpdate } from './may-update.ts'

type Asked = Pick<BuildFormStateArgs, 'id' | 'collectionSlug' | 'returnLockStatus' | 'updateLastEdited'>

/** What a form that is being filled in may have of the lock of its document: Payload makes one, or keeps one alive, without asking whether the person may change it. */
export async function formLock(
  { id, collectionSlug, returnLockStatus, updateLastEdited = false }: Asked,
  req: PayloadRequest,
): Promise<{ returnLockStatus: boolean; updateLastEdited: boolean }> {
  const mayLock =
    returnLockStatus === true &&
    typeof id === 'string' &&
    collectionSlug !== undefined &&
    (await mayUpdate(req, collectionSlug, [id])).has(id)
  return { returnLockStatus: mayLock, updateLastEdited: mayLock && updateLastEdited }
}

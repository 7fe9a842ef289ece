import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import { mayUpdate } from '../access/may-update.ts'

type Args = Parameters<typeof buildFormStateHandler>[0]

/** What the admin asks for as a form is filled in. Payload locks the document in the same breath, without asking whether the person may change it. */
export async function formStateOfOwn(args: Args): ReturnType<typeof buildFormStateHandler> {
  const id = typeof args.id === 'string' ? args.id : undefined
  const mayLock = args.returnLockStatus === true && id !== undefined && args.collectionSlug !== undefined && (await mayUpdate(args.req, args.collectionSlug, [id])).has(id)
  return buildFormStateHandler({ ...args, returnLockStatus: mayLock, ...(!mayLock && { updateLastEdited: false }) })
}

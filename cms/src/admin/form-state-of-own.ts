import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import { formLock } from '../access/form-lock.ts'

type Args = Parameters<typeof buildFormStateHandler>[0]

/** What the admin asks for as a form is filled in, with a lock only on what the person may change. */
export async function formStateOfOwn(args: Args): ReturnType<typeof buildFormStateHandler> {
  return buildFormStateHandler({ ...args, ...(await formLock(args, args.req)) })
}

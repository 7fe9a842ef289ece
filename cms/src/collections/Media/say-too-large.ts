import { APIError, type CollectionAfterErrorHook } from 'payload'
import { langOf, message } from '../../messages/messages.ts'
import { MAX_FILE_BYTES } from '../../uploads/upload-limits.ts'

/** What Payload stops reading in the middle of is told in our words. */
export const sayTooLarge: CollectionAfterErrorHook = ({ error, req }) => {
  if (!(error instanceof APIError) || error.status !== 413) return
  return {
    status: 413,
    response: { errors: [{ message: message(langOf(req), 'fileLarge', { max: MAX_FILE_BYTES / 1024 / 1024 }) }] },
  }
}

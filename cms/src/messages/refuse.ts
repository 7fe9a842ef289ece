import { ValidationError, type PayloadRequest } from 'payload'
import { langOf, message, type MessageKey } from './messages.ts'

/** Stops a write with a sentence at a field, in the language of whoever sent it. The caller throws what it gives. */
export function refuse(
  { req, collection, path }: { req: PayloadRequest; collection: string; path: string },
  key: MessageKey,
  params: Record<string, string | number> = {},
): ValidationError {
  return refuseWith({ req, collection }, [{ path, message: message(langOf(req), key, params) }])
}

/** Stops a write with ready-made sentences. */
export function refuseWith(
  { req, collection }: { req: PayloadRequest; collection: string },
  errors: { path: string; message: string }[],
): ValidationError {
  return new ValidationError({ collection, errors, req }, req.t)
}

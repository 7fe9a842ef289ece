import { ValidationError, type PayloadRequest, type ValidationFieldError } from 'payload'
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
  return new ValidationError(
    { collection, errors: errors.map((e) => ({ ...e, ...labelOf(req, collection, e.path) })), req },
    req.t,
  )
}

/** The name on screen of the field a path begins in; a person should not meet paths. */
function labelOf(req: PayloadRequest, collection: string, path: string): Pick<ValidationFieldError, 'label'> {
  const [name] = path.split('.')
  const field = Object.values(req.payload.collections)
    .find((c) => c.config.slug === collection)
    ?.config.flattenedFields.find((f) => f.name === name)
  return field !== undefined && 'label' in field && field.label ? { label: field.label } : {}
}

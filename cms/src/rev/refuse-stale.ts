import type { CollectionBeforeValidateHook, CollectionSlug } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import { refuseTelling } from '../messages/refuse.ts'
import { basedOn } from './note-rev.ts'

/** Both contents of a write that came too late. */
export interface BothContents {
  /** What was sent. */
  mine: Readonly<Record<string, unknown>>
  /** What stands, as the sender may read it, in the language she writes; null when she may not. */
  theirs: Readonly<Record<string, unknown>> | null
}

/** Refuses a write that is based on something older than what stands, before anything else is said of it. */
export const refuseStale: CollectionBeforeValidateHook = async ({ collection, context, originalDoc, req }) => {
  const { id, rev } = (originalDoc ?? {}) as { id?: string; rev?: number | null }
  const based = id === undefined ? undefined : basedOn(context, collection.slug, id)
  if (id === undefined || based === undefined || based.rev === rev) return
  const theirs = await req.payload.findByID({
    collection: collection.slug as CollectionSlug,
    id,
    depth: 0,
    ...(req.locale !== undefined && { locale: req.locale as 'nn' }),
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    req: inTransaction(req),
  })
  throw refuseTelling<BothContents>(req, 409, 'stale', { mine: based.sent, theirs: theirs && { ...theirs } })
}

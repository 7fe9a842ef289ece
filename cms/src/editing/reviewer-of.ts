import type { Reviewer } from '@innbyggarportal/shared-content/changes'
import type { PayloadRequest } from 'payload'
import { mayPublishIn, sessionOf } from '../access/index.ts'

/** Whoever sent a request, as the table of review sees her, for what belongs to a kommune or, when none is named, to all. */
export function reviewerOf(req: PayloadRequest, kommune: string | undefined): Reviewer {
  const session = sessionOf(req)
  const mayApprove = session !== null && mayPublishIn(req, kommune)
  const mayWrite = mayApprove || (kommune !== undefined && session?.memberOf.includes(kommune) === true)
  return { id: session?.id ?? '', mayApprove, mayWrite }
}

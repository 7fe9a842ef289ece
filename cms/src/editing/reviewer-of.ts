import type { Reviewer } from '@innbyggarportal/shared-content/changes'
import type { PayloadRequest } from 'payload'
import { sessionOf } from '../access/index.ts'
import { reviewerIn } from '../access/reviewer-in.ts'

/** Whoever sent a request, as the table of review sees her, for what belongs to a kommune or, when none is named, to all. */
export const reviewerOf = (req: PayloadRequest, kommune: string | undefined): Reviewer =>
  reviewerIn(sessionOf(req), kommune)

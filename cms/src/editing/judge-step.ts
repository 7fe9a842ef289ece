import type { ReviewStep } from '@innbyggarportal/shared-content/changes'
import type { ChangeState } from '@innbyggarportal/shared-content/contract'
import type { PayloadRequest } from 'payload'
import { reviewerFor } from '../access/reviewer-for.ts'
import type { FoundChange } from './find-change.ts'

/** Where a step leads, or why it cannot be taken: she may not see the change at all, or not do this with it as it stands. */
export type Judged = { to: ChangeState; why?: never } | { to?: never; why: 'noChange' | 'noStep' }

/** Asks the table of review whether whoever sent the request may take a step with a change, now. */
export async function judgeStep(
  req: PayloadRequest,
  { change, kommune }: FoundChange,
  step: ReviewStep,
): Promise<Judged> {
  const review = await reviewerFor(req, { ...change, kommune }, new Date())
  if (!review?.reviewer.mayWrite) return { why: 'noChange' }
  const next = review.steps.find((row) => row.step === step)
  return next === undefined ? { why: 'noStep' } : { to: next.to }
}

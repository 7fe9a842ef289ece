import { osloDate } from '@innbyggarportal/shared-content/contract'
import { mergeOffers } from '@innbyggarportal/shared-content/changes'
import type { PayloadRequest } from 'payload'
import { reviewerFor } from '../access/reviewer-for.ts'
import { readUnpublished, type StoredChange } from '../changes/stored-changes.ts'
import { rewriteChange } from '../changes/write-changes.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { digestOf } from '../document/digest-of.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { findChange } from '../editing/find-change.ts'
import { takeStep } from '../editing/take-step.ts'
import { refuseWhole } from '../messages/refuse.ts'
import { readyMerge } from './ready-merge.ts'
import { standingOf } from './record-write.ts'

/**
 * «Ta med det nye»: writes a planned change anew with what was written beneath it since. Whoever could approve it has
 * approved it so; from anybody else it waits for somebody who can. Refuses with 404 what she may not write, and with 409
 * what cannot be merged by itself.
 */
export async function mergeChange(req: PayloadRequest, kinds: readonly Kind[], id: string): Promise<StoredChange> {
  const { change, kind, kommune } = await findChange(req, kinds, id)
  const now = new Date()
  const review = await reviewerFor(req, { ...change, kommune }, now)
  if (!review?.reviewer.mayWrite) throw refuseWhole(req, 404, 'noChange')
  if (!review.steps.some(({ step }) => step === 'drop')) throw refuseWhole(req, 409, 'noStep')

  const approved = (await readUnpublished(req.payload, change.document, inTransaction(req))).filter(
    ({ state }) => state === 'approved',
  )
  const live = await standingOf(req, kind, change.document)
  const offer = mergeOffers(change, live, approved, { today: osloDate(now.toISOString()), digestOf }).find(
    (one) => one.change.id === id,
  )
  const merged = offer && (await readyMerge(req, change, offer.ground))
  if (merged === undefined) throw refuseWhole(req, 409, 'noMerge')

  const rewritten = {
    ...change,
    content: merged.content,
    base: digestOf(offer!.ground ?? null),
    state: 'waiting' as const,
  }
  await rewriteChange(req, id, rewritten)
  const { steps } = (await reviewerFor(req, { ...rewritten, kommune }, now)) ?? { steps: [] }
  return steps.some(({ step }) => step === 'approve') ? takeStep(req, kinds, id, 'approve', {}) : rewritten
}

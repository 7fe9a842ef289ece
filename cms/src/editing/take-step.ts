import { osloDate, type IsoDate } from '@innbyggarportal/shared-content/contract'
import type { ReviewStep } from '@innbyggarportal/shared-content/changes'
import type { PayloadRequest } from 'payload'
import { reviewerFor } from '../access/reviewer-for.ts'
import { readUnpublished, type StoredChange } from '../changes/stored-changes.ts'
import { moveChange } from '../changes/write-changes.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { readDocument } from '../door/kinds/read-document.ts'
import { refuseAsWhole, refuseWhole } from '../messages/refuse.ts'
import { findChange, type FoundChange } from './find-change.ts'
import { idsOfKeys } from './ids-of-keys.ts'
import { keysOfReferences } from './keys-of-references.ts'
import { layChanges } from './lay-changes.ts'
import { inLayingOrder } from './read-laid.ts'

/** What is said with a step: why something is sent back, and the day it is approved for. */
export interface StepWords {
  comment?: string | undefined
  from?: IsoDate | undefined
}

/**
 * Takes a step with a change on behalf of whoever sent the request, as the table of review has it: approved without a day,
 * or for today, it is published at once by a write of its document; for a later day it is planned. Refuses with 404 what
 * she may not see, with 409 a step that cannot be taken from where the change stands, and with 400 a day that is past.
 */
export async function takeStep(
  req: PayloadRequest,
  kinds: readonly Kind[],
  id: string,
  step: ReviewStep,
  words: StepWords,
): Promise<StoredChange> {
  const found = await findChange(req, kinds, id)
  const { change, kind, kommune } = found
  const review = await reviewerFor(req, { ...change, kommune }, new Date())
  if (!review?.reviewer.mayWrite) throw refuseWhole(req, 404, 'noChange')
  const next = review.steps.find((row) => row.step === step)
  if (next === undefined) throw refuseWhole(req, 409, 'noStep')

  const today = osloDate(new Date().toISOString())
  const day = words.from ?? change.from
  if (next.to === 'approved' && words.from !== undefined && words.from < today)
    throw refuseWhole(req, 400, 'pastDay', { day: words.from })
  const isPlanned = next.to === 'approved' && day !== undefined && day > today
  if (isPlanned) await refuseUnfit(req, found, { ...change, state: 'approved', from: day })
  await moveChange(req, id, next.to, words)
  if (next.to === 'approved' && !isPlanned) await publishChange(req, kind, change)
  return { ...change, state: next.to }
}

/** Refuses a plan by which the document could not be read on its day, after what is planned before it. */
async function refuseUnfit(req: PayloadRequest, { kind, stored }: FoundChange, plan: StoredChange): Promise<void> {
  const approved = (await readUnpublished(req.payload, plan.document, inTransaction(req))).filter(
    ({ id, state, from }) => state === 'approved' && id !== plan.id && (from ?? '') <= plan.from!,
  )
  const lays = inLayingOrder([...approved, plan])
  const laid = layChanges(kind, stored, lays, await idsOfKeys(req, kind, lays))
  if (kind.hasDrafts && laid['_status'] !== 'published') return
  const { problems } = readDocument(kind, laid, await keysOfReferences(req, kind, laid))
  if (problems) throw refuseAsWhole(req, 400, problems)
}

/** Writes a change that is approved into its document, which holds it to every rule there is. */
export async function publishChange(
  req: PayloadRequest,
  { collection }: Kind,
  { id, document }: StoredChange,
): Promise<void> {
  await req.payload.update({
    collection,
    id: document,
    depth: 0,
    user: req.user,
    data: {},
    // The right was asked already, of the table of review: whoever stands in may publish this, and nothing else.
    context: { publishes: [id], isDecision: true },
    req: inTransaction(req),
  })
}

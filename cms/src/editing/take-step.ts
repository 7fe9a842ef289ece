import { osloDate, type IsoDate } from '@innbyggarportal/shared-content/contract'
import { nextSteps, type ReviewStep } from '@innbyggarportal/shared-content/changes'
import type { PayloadRequest } from 'payload'
import type { StoredChange } from '../changes/stored-changes.ts'
import { moveChange } from '../changes/write-changes.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { refuseWhole } from '../messages/refuse.ts'
import { findChange } from './find-change.ts'
import { logAhead, tellAhead } from './log-ahead.ts'
import { reviewerOf } from './reviewer-of.ts'

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
  const { change, kind, kommune } = await findChange(req, kinds, id)
  const who = reviewerOf(req, kommune)
  if (!who.mayWrite) throw refuseWhole(req, 404, 'noChange')
  const next = nextSteps(change, who, 'two').find((row) => row.step === step)
  if (next === undefined) throw refuseWhole(req, 409, 'noStep')

  const today = osloDate(new Date().toISOString())
  const day = words.from ?? change.from
  if (next.to === 'approved' && words.from !== undefined && words.from < today)
    throw refuseWhole(req, 400, 'pastDay', { day: words.from })
  await moveChange(req, id, next.to, words)
  if (next.to === 'approved' && (day === undefined || day <= today)) await publishChange(req, kind, change)
  else if (change.state === 'approved' || next.to === 'approved') {
    if (kind.kind === 'service') await logAhead(req, change.document)
    await tellAhead(req, 'changes')
  }
  return { ...change, state: next.to }
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
    context: { publishes: [id] },
    req: inTransaction(req),
  })
}

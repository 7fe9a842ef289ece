import { osloDate, type IsoDate } from '@innbyggarportal/shared-content/contract'
import type { ReviewStep } from '@innbyggarportal/shared-content/changes'
import type { PayloadRequest } from 'payload'
import type { StoredChange } from '../changes/stored-changes.ts'
import { moveChange } from '../changes/write-changes.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { refuseAsWhole, refuseWhole } from '../messages/refuse.ts'
import { refuseBundled } from './bundles/bound.ts'
import { findChange } from './find-change.ts'
import { judgeStep } from './judge-step.ts'
import { publishChanges } from './publish-changes.ts'
import { refuseClash } from './names/refuse-clash.ts'
import { unfit } from './unfit.ts'

/** What is said with a step: why something is sent back, and the day it is approved for. */
export interface StepWords {
  comment?: string | undefined
  from?: IsoDate | undefined
}

/**
 * Takes a step with a change on behalf of whoever sent the request, as the table of review has it: approved without a day,
 * or for today, it is published at once by a write of its document; for a later day it is planned. Refuses with 404 what
 * she may not see, with 409 a step that cannot be taken from where the change stands, or not alone, and with 400 a day that
 * is past.
 */
export async function takeStep(
  req: PayloadRequest,
  kinds: readonly Kind[],
  id: string,
  step: ReviewStep,
  words: StepWords,
): Promise<StoredChange> {
  const found = await findChange(req, kinds, id)
  const { change, kind } = found
  const { to, why } = await judgeStep(req, found, step)
  if (why !== undefined) throw refuseWhole(req, why === 'noChange' ? 404 : 409, why)
  if (to === 'approved' || change.state === 'approved') await refuseBundled(req, [change])

  const today = osloDate(new Date().toISOString())
  const day = words.from ?? change.from
  if (to === 'approved' && words.from !== undefined && words.from < today)
    throw refuseWhole(req, 400, 'pastDay', { day: words.from })
  const isPlanned = to === 'approved' && day !== undefined && day > today
  const problems = isPlanned ? await unfit(req, found, [{ ...change, from: day }]) : []
  if (problems.length > 0) throw refuseAsWhole(req, 400, problems)
  if (isPlanned) await refuseClash(req, kind, { ...change, from: day })
  await moveChange(req, id, to, words)
  if (to === 'approved' && !isPlanned) await publishChanges(req, kind, change.document, [id])
  return { ...change, state: to }
}

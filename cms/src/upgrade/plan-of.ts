import { osloDate, type IsoInstant } from '@innbyggarportal/shared-content/contract'
import type { Payload } from 'payload'
import { readDay } from '../document/read-day.ts'
import type { OldPlan, OldStore, OldVersion } from './old-store.ts'
import { digestOfPlanned } from './parts-of.ts'

/** What is planned of a service: its newest version goes live on a day. */
export type Planned = Pick<OldPlan, 'day' | 'by' | 'byUser' | 'at'> & {
  /** The parts that were planned; all that differ, when nobody has written down which. */
  parts?: OldPlan['parts']
}

const KNOWS_PLANS = 'moved: planned-changes'

/** Whether an installation has had a row for everything that is planned. Before there were rows, the clock published every draft of a legal change on its day. */
export async function knowsPlans(payload: Payload): Promise<boolean> {
  const where = { name: { equals: KNOWS_PLANS } }
  return (await payload.count({ collection: 'publishing-notes', where })).totalDocs > 0
}

/**
 * What is planned of a service whose newest version is a draft: only what is the same as when it was planned. A draft that
 * has been changed since was to stay one. Where there were no rows, a day that is still to come was set by somebody who
 * might publish, and one that has passed counts when the log shows that it was set beforehand.
 */
export async function planOf(
  store: OldStore,
  service: string,
  newest: OldVersion,
  { hasRows, now }: { hasRows: boolean; now: IsoInstant },
): Promise<Planned | undefined> {
  const plans = await store.plansOf(service)
  if (plans.length > 0 || hasRows) {
    const digest = digestOfPlanned(newest.doc)
    const isOf = (plan: OldPlan) =>
      plan.digest === digest || (typeof plan.version === 'string' && plan.version === String(newest.ref))
    return plans.find(isOf)
  }
  const day = newest.doc['changeKind'] === 'legal' ? readDay(newest.doc['inForceFrom']) : undefined
  if (day === undefined) return undefined
  const log = day > osloDate(now) ? [] : await store.logOf(service)
  const isPlanned =
    day > osloDate(now) || log.some((row) => row.pending && !row.withdrawn && readDay(row.inForceFrom) === day)
  return isPlanned ? { day, at: newest.at } : undefined
}

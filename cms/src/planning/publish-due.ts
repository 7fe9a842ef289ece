import {
  canonicalJson,
  osloDate,
  toMillis,
  type IsoDate,
  type IsoInstant,
  type PublishingProblem,
} from '@innbyggarportal/shared-content/contract'
import { formatDate } from '@innbyggarportal/shared-content/resolve'
import { sayEach, type Says } from '@innbyggarportal/shared-content/words'
import { APIError, type Payload } from 'payload'
import { markRows, readLog } from '../changes/slot-log.ts'
import { isDatabaseAway } from '../database/is-database-away.ts'
import { isWriteConflict, withRetry } from '../database/with-retry.ts'
import { message, MESSAGES } from '../messages/messages.ts'
import { problemsOf } from '../messages/refuse.ts'
import { sayCmsProblem } from '../messages/said.ts'
import { partsOf } from './parts-of.ts'
import { digestOfParts } from '../changes/parts.ts'
import { endPlans, newestVersion, readWaitingPlans, type PlannedChange } from '../changes/planned-changes.ts'
import { readNotes, saveNote } from '../publishing/notes.ts'
import { slotDigests } from '../slots/parsed-slots.ts'
import type { Doc } from '../document/doc.ts'

/**
 * Publishes every change that was planned for a day that has come in Norway, and nothing that was not. Tells how many. What
 * goes live is what was planned: a draft that is another by now stays one, as does one that cannot be published. Both are
 * shown on the first screen and tried again next time; they hold up nothing else.
 */
export async function publishDue(payload: Payload, asOf: IsoInstant): Promise<number> {
  const today = osloDate(asOf)
  const waiting = await readWaitingPlans(payload)
  await callOffUnsaved(
    payload,
    waiting.filter(({ day }) => day > today),
    asOf,
  )
  const due = Map.groupBy(
    waiting.filter(({ day }) => day <= today),
    ({ service }) => service,
  )
  let published = 0
  const overdue: PublishingProblem[] = []
  for (const [id, plans] of due) {
    let name: unknown = id
    try {
      const newest = await payload.findByID({
        collection: 'services',
        id,
        draft: true,
        locale: 'all',
        depth: 0,
        disableErrors: true,
      })
      name = newest?.key ?? id
      const did =
        newest === null ? await callOff(payload, plans) : await carryOut(payload, { ...newest, id }, plans, today)
      if (did === 'published') published += 1
      if (did === 'changed')
        overdue.push({
          id: `service/${name}`,
          message: sayEach((lang) => message(lang, 'plannedChanged', { day: formatDate(plans[0]!.day, lang) })),
        })
    } catch (error) {
      if (isDatabaseAway(error) || isWriteConflict(error)) throw error
      overdue.push({ id: `service/${name}`, message: reasonOf(error) })
      payload.logger.error(
        `The change of “${name}” that was to be published today is refused and stays a draft: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
  }
  await tellOverdue(payload, overdue)
  return published
}

/** What became of the plans of a service whose day has come. */
async function carryOut(
  payload: Payload,
  newest: Doc & { id: string },
  plans: readonly PlannedChange[],
  today: IsoDate,
): Promise<'published' | 'settled' | 'changed'> {
  const digest = digestOfParts(partsOf(newest))
  if (newest['_status'] === 'published') {
    // It went live, or was called off, and what tells so was not written.
    await settle(payload, newest, today)
    await endPlans(
      payload,
      plans.map((plan) => ({ id: plan.id, state: plan.digest === digest ? 'published' : 'withdrawn' })),
    )
    return 'settled'
  }
  const version = await newestVersion(payload, newest.id)
  const planned = plans.find((plan) => plan.digest === digest || (plan.version && plan.version === version))
  if (planned === undefined) return 'changed'
  await withRetry(() =>
    payload.update({
      collection: 'services',
      id: newest.id,
      data: { _status: 'published' },
      depth: 0,
      context: { isDue: digest, duePlan: planned.id, dueOn: planned.day },
    }),
  )
  return 'published'
}

/** How long a draft may take to be saved after its row (ms). */
const SAVES_WITHIN_MS = 600_000

/** Rows of drafts that were never saved, because something failed in between: kommuner are not asked to look at what nobody plans. */
async function callOffUnsaved(payload: Payload, waiting: readonly PlannedChange[], asOf: IsoInstant): Promise<void> {
  for (const plan of waiting.filter(({ version, at }) => !version && toMillis(asOf) - toMillis(at) > SAVES_WITHIN_MS)) {
    const newest = await payload.findByID({
      collection: 'services',
      id: plan.service,
      draft: true,
      locale: 'all',
      depth: 0,
      disableErrors: true,
    })
    if (newest !== null && digestOfParts(partsOf({ ...newest })) === plan.digest) continue
    if (newest !== null) await settle(payload, { ...newest, id: plan.service }, plan.day)
    await endPlans(payload, [{ id: plan.id, state: 'withdrawn' }])
  }
}

/** Rows of the log that wait for a day, though what they are of is not what waits: they are true by now, or came to nothing. */
async function settle(payload: Payload, newest: Doc & { id: string }, upTo: IsoDate): Promise<void> {
  const digests = slotDigests(newest)
  const due = (await readLog(payload, newest.id)).filter(
    (row) => row.isPending && !row.isWithdrawn && (row.inForceFrom ?? upTo) <= upTo,
  )
  const isTrue = (row: (typeof due)[number]) => digests[row.slot] === row.digest
  const settled = newest['_status'] === 'published' ? due.filter(isTrue) : []
  await markRows(payload, {
    settle: settled.map(({ id }) => id),
    withdraw: due.filter((row) => !isTrue(row)).map(({ id }) => id),
  })
}

async function callOff(payload: Payload, plans: readonly PlannedChange[]): Promise<'settled'> {
  await endPlans(
    payload,
    plans.map(({ id }) => ({ id, state: 'withdrawn' })),
  )
  return 'settled'
}

/** Lets the first screen show what is overdue; written only when it differs. */
async function tellOverdue(payload: Payload, overdue: PublishingProblem[]): Promise<void> {
  const told = await readNotes(payload)
  if (canonicalJson(told.overdue) !== canonicalJson(overdue)) await saveNote(payload, 'overdue', overdue)
}

/** Why a draft is refused, with the sentence of each field when there are any. */
function reasonOf(error: unknown): Says {
  if (!(error instanceof APIError && error.isPublic)) return MESSAGES.unreadableDraft
  const problems = problemsOf(error)
  return sayEach((lang) => problems.map((problem) => sayCmsProblem(problem, lang)).join(' '))
}

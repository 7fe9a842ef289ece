import { addDays, canonicalJson, osloDate, startOfOsloDay, type IsoInstant, type PublishingProblem } from '@innbyggarportal/shared-content/contract'
import { APIError, ValidationError, type Payload } from 'payload'
import { isDatabaseAway } from '../database/is-database-away.ts'
import { isWriteConflict, withRetry } from '../database/with-retry.ts'
import { message } from '../messages/messages.ts'
import { readNotes, saveNote } from '../publishing/notes.ts'

/**
 * Publishes every draft of a legal change whose day has come in Norway. Tells how many. One that cannot be published stays
 * a draft, is shown on the first screen, and is tried again next time; it holds up nothing else.
 */
export async function publishDue(payload: Payload, asOf: IsoInstant): Promise<number> {
  const tomorrow = startOfOsloDay(addDays(osloDate(asOf), 1))
  const { docs } = await payload.find({
    collection: 'services', draft: true, pagination: false, depth: 0,
    where: { and: [{ _status: { equals: 'draft' } }, { changeKind: { equals: 'legal' } }, { inForceFrom: { less_than: tomorrow } }] },
  })
  let published = 0
  const overdue: PublishingProblem[] = []
  for (const { id, key } of docs) {
    try {
      await withRetry(() => payload.update({ collection: 'services', id, data: { _status: 'published' }, depth: 0, context: { isDue: true } }))
      published += 1
    } catch (error) {
      if (isDatabaseAway(error) || isWriteConflict(error)) throw error
      overdue.push({ id: `service/${key ?? id}`, message: reasonOf(error) })
      payload.logger.error(`The change of «${key ?? id}» that was to be published today is refused and stays a draft: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  await tellOverdue(payload, overdue)
  return published
}

/** Lets the first screen show what is overdue; written only when it differs. */
async function tellOverdue(payload: Payload, overdue: PublishingProblem[]): Promise<void> {
  const told = await readNotes(payload)
  if (canonicalJson(told.overdue) !== canonicalJson(overdue)) await saveNote(payload, 'overdue', overdue)
}

/** Why a draft is refused, with the sentence of each field when there are any. */
function reasonOf(error: unknown): string {
  if (!(error instanceof APIError && error.isPublic)) return message('nn', 'unreadableDraft')
  const fields = error instanceof ValidationError ? error.data.errors.map((e) => e.message) : []
  return fields.length > 0 ? fields.join(' ') : error.message
}

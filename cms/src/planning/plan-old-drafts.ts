import { osloDate, type IsoDate, type IsoInstant } from '@innbyggarportal/shared-content/contract'
import type { Payload } from 'payload'
import { readLog } from '../changes/slot-log.ts'
import { partsOf } from './parts-of.ts'
import { changedParts, digestOfParts } from '../changes/parts.ts'
import { newestVersion, readWaitingPlans } from '../changes/planned-changes.ts'
import { idOf } from '../document/id-of.ts'
import { readDay } from '../document/read-day.ts'

const DONE = 'moved: planned-changes'

/**
 * Once in an installation: rows for the drafts of legal changes that were to go live by themselves before there were rows. A
 * day that is still to come was set by somebody who might publish, as only such a person could; a day that has passed
 * counts when the log shows that it was set beforehand. Run when the schema is as it is to be, since documents are read whole.
 */
export async function planOldDrafts(payload: Payload, at: IsoInstant): Promise<void> {
  if (await isDone(payload)) return
  const { docs } = await payload.find({
    collection: 'services',
    draft: true,
    locale: 'all',
    pagination: false,
    depth: 0,
    where: {
      and: [{ _status: { equals: 'draft' } }, { changeKind: { equals: 'legal' } }, { inForceFrom: { exists: true } }],
    },
  })
  for (const draft of docs) {
    const day = readDay(draft.inForceFrom)
    if (day === undefined || (await readWaitingPlans(payload, draft.id)).length > 0) continue
    if (day > osloDate(at) || (await wasPlanned(payload, draft.id, day))) await plan(payload, { ...draft }, day, at)
  }
  await payload
    .create({ collection: 'publishing-notes', depth: 0, data: { name: DONE, value: { at } } })
    .catch(async (error: unknown) => {
      // Another server may have come first; its rows are as good.
      if (!(await isDone(payload))) throw error
    })
}

async function isDone(payload: Payload): Promise<boolean> {
  return (await payload.count({ collection: 'publishing-notes', where: { name: { equals: DONE } } })).totalDocs > 0
}

async function wasPlanned(payload: Payload, service: string, day: IsoDate): Promise<boolean> {
  return (await readLog(payload, service)).some((row) => row.isPending && !row.isWithdrawn && row.inForceFrom === day)
}

async function plan(
  payload: Payload,
  draft: Record<string, unknown> & { id: string },
  day: IsoDate,
  at: IsoInstant,
): Promise<void> {
  const live = await payload.findByID({ collection: 'services', id: draft.id, draft: false, locale: 'all', depth: 0 })
  const parts = partsOf(draft)
  await payload.create({
    collection: 'planned-changes',
    depth: 0,
    data: {
      service: draft.id,
      kommune: idOf(draft['kommune']) ?? null,
      day,
      digest: digestOfParts(parts),
      version: (await newestVersion(payload, draft.id)) ?? null,
      state: 'waiting',
      at,
      parts: { ...changedParts(live._status === 'published' ? partsOf({ ...live }) : null, parts) },
    },
  })
}

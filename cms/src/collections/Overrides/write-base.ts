import type { SlotName } from '@innbyggarportal/shared-content/contract'
import type { Payload } from 'payload'
import { z } from 'zod'

/** The models of Payload's MongoDB adapter, which writes groups whole and cannot write one field of one. */
const mongooseModels = z.object({
  collections: z.object({
    overrides: z.custom<{ updateOne: (filter: object, update: object, options: object) => Promise<unknown> }>(
      (model) => typeof model === 'function',
    ),
  }),
})

/**
 * Writes the base of one slot into the document that is published, in one step and nothing else of it. The document stays
 * older than a draft of it: were it newer, the draft would no longer be the one that is edited.
 */
export async function writeBase(
  payload: Payload,
  { id, updatedAt }: { id: string; updatedAt: string },
  slot: SlotName,
  base: object | null,
): Promise<void> {
  const moment = new Date(Date.parse(updatedAt) + 1)
  if (payload.db.name === 'mongoose') {
    const {
      collections: { overrides },
    } = mongooseModels.parse(payload.db)
    await overrides.updateOne(
      { _id: id },
      { $set: { [`${slot}.base`]: base, updatedAt: moment } },
      { timestamps: false },
    )
  } else
    await payload.db.updateOne({
      collection: 'overrides',
      id,
      data: { [slot]: { base }, updatedAt: moment.toISOString() },
    })
}

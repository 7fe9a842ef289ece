import {
  fromMillis,
  isoInstant,
  publishingProblem,
  publishProgress,
  type IsoInstant,
} from '@innbyggarportal/shared-content/contract'
import type { Payload } from 'payload'
import { z } from 'zod'
import { asGroup } from '../document/as-group.ts'
import { withRetry } from '../database/with-retry.ts'

const problems = z.array(publishingProblem)

/** What the worker says that belongs to no single portal, by name. */
export const publishingNotes = {
  progress: publishProgress,
  /** Records that cannot be read. */
  unreadable: problems,
  /** When the worker last said that it is alive. */
  alive: isoInstant.nullable(),
} as const
export type PublishingNotes = { [Name in keyof typeof publishingNotes]: z.infer<(typeof publishingNotes)[Name]> }

/** Keeps what the worker says under a name, in place of what it said before. */
export async function saveNote<Name extends keyof PublishingNotes>(
  payload: Payload,
  name: Name,
  note: PublishingNotes[Name],
): Promise<void> {
  // A json field takes no bare text, so every note is wrapped.
  const value = { note: publishingNotes[name].parse(note) }
  const where = { name: { equals: name } }
  const {
    docs: [row],
  } = await payload.find({ collection: 'publishing-notes', where, limit: 1, pagination: false, depth: 0, select: {} })
  await withRetry(() =>
    row
      ? payload.update({ collection: 'publishing-notes', id: row.id, data: { value }, depth: 0 })
      : payload.create({ collection: 'publishing-notes', data: { name, value }, depth: 0 }),
  )
}

/** All that the worker has said, and when it last said how far it has come; what it never said, or said in a form we cannot read, is as good as nothing. */
export async function readNotes(payload: Payload): Promise<PublishingNotes & { progressAt: IsoInstant }> {
  const { docs } = await payload.find({ collection: 'publishing-notes', pagination: false, depth: 0 })
  const row = docs.find((d) => d.name === 'progress')
  const noteOf = (name: keyof PublishingNotes) => asGroup(docs.find((d) => d.name === name)?.value).note
  return {
    progressAt: fromMillis(Date.parse(row?.updatedAt ?? '') || 0),
    progress: publishingNotes.progress.catch(null).parse(noteOf('progress')),
    unreadable: problems.catch([]).parse(noteOf('unreadable')),
    alive: publishingNotes.alive.catch(null).parse(noteOf('alive')),
  }
}

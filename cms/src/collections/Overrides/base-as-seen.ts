import { SLOT_NAMES, type SlotName } from '@innbyggarportal/shared-content/contract'
import { applyChange, type Standing } from '@innbyggarportal/shared-content/changes'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../../database/in-transaction.ts'
import { digestOf } from '../../document/digest-of.ts'
import { parsedSlots } from '../../slots/parsed-slots.ts'
import { documentInForce } from '../../database/whole-document.ts'
import { serviceKind } from '../../door/kinds/service.ts'
import { lastPublished, readHistoryOf } from '../../history/last-published.ts'

/** How many entries the log of each slot had when somebody read the shared text. */
export const seenLengths = z
  .partialRecord(z.enum(SLOT_NAMES as [SlotName, ...SlotName[]]), z.number().int().min(0))
  .catch({})
export type SeenLengths = z.infer<typeof seenLengths>

/**
 * What slots were decided against: the shared content, its digest and its place in the log, as they were when the shared
 * text was read. A change that came while the form was open was not seen, and must still be shown; who does not say
 * what she saw has seen what is published now.
 */
export async function basesAsSeen(
  req: PayloadRequest,
  service: string,
  slots: readonly SlotName[],
  seen: SeenLengths,
): Promise<Partial<Record<SlotName, object>>> {
  const current = await documentInForce(req, 'services', service)
  const shared = current?.['_status'] === 'published' ? current : await lastPublished(req, serviceKind, service)
  const now = shared === null ? {} : parsedSlots(shared)
  const { docs: log } = await req.payload.find({
    collection: 'slot-changes',
    pagination: false,
    depth: 0,
    sort: 'position',
    where: { service: { equals: service } },
    req: inTransaction(req),
  })
  const entries = await Promise.all(
    slots.map(async (slot) => {
      const rows = log.filter((row) => row.slot === slot)
      const logLength = Math.min(seen[slot] ?? rows.length, rows.length)
      const place = rows.findLastIndex((row) => row.withdrawn !== true && row.digest === digestOf(now[slot]))
      // What was planned, called off or never got written has changed nothing yet.
      const unseen = rows.find(
        (row, at) => at >= logLength && row.withdrawn !== true && row.pending !== true && (place === -1 || at <= place),
      )
      const content = unseen === undefined ? now[slot] : await contentBefore(req, service, slot, unseen)
      return [slot, { ...(content === undefined ? {} : { content }), digest: digestOf(content), logLength }] as const
    }),
  )
  return Object.fromEntries(entries)
}

/** The published content of a slot before an entry of its log, as the history has it. */
async function contentBefore(
  req: PayloadRequest,
  service: string,
  slot: SlotName,
  entry: { at: string; digest: string },
): Promise<unknown> {
  const history = await readHistoryOf(req, service)
  const contents: unknown[] = []
  let standing: Standing
  for (const change of history.filter(({ at }) => at <= entry.at)) {
    standing = applyChange(standing, change)
    if (standing?.kind === 'service') contents.push(standing.slots[slot])
  }
  // The change that made the entry may bear the same moment.
  return contents.findLast((content) => digestOf(content) !== entry.digest)
}

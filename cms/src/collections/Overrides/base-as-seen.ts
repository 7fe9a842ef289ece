import { SLOT_NAMES, type SlotName } from '@innbyggarportal/shared-content/contract'
import { digestOfText, sharedSlot } from '@innbyggarportal/shared-content/changes'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../../database/in-transaction.ts'
import { documentInForce } from '../../database/whole-document.ts'
import { digestOf } from '../../document/digest-of.ts'
import { serviceKind } from '../../door/kinds/service.ts'
import { lastPublished } from '../../history/last-published.ts'
import { textsOf } from '../../override/drift-of.ts'
import { keyOfService, readApproved, readSlotHistories } from '../../override/read-parts.ts'

/** The digests of the texts of a slot that somebody was shown: what was shared, and what was planned. */
export const seenTexts = z.array(z.string().max(200)).max(200)

/** The same for every slot of a form. */
export const seenBySlot = z.partialRecord(z.enum(SLOT_NAMES as [SlotName, ...SlotName[]]), seenTexts).catch({})
export type SeenBySlot = z.infer<typeof seenBySlot>

/**
 * What slots were decided against: the texts whoever decided was shown, as they read. A change that came while the form was
 * open was not seen, and must still be shown; who does not say what she saw has seen what is published and planned now.
 */
export async function basesAsSeen(
  req: PayloadRequest,
  id: string,
  slots: readonly SlotName[],
  seen: SeenBySlot,
): Promise<Partial<Record<SlotName, object>>> {
  const within = inTransaction(req)
  const current = await documentInForce(req, 'services', id)
  const service = current?.['_status'] === 'published' ? current : await lastPublished(req, serviceKind, id)
  if (service === null) return Object.fromEntries(slots.map((slot) => [slot, { digest: digestOf(null) }]))
  const approved = (await readApproved(req.payload, [id], within)).get(id) ?? { due: [], planned: [] }
  const key = keyOfService(service)
  const histories = await readSlotHistories(req.payload, [key], slots, within)
  const parts = { shared: { service, ...approved }, history: histories.get(key) ?? [] }
  return Object.fromEntries(slots.map((slot) => [slot, baseOf(textsOf(slot, parts), seen[slot])]))
}

/** What is kept of what was seen: the newest text that was live, and all that were planned. */
function baseOf(texts: ReturnType<typeof textsOf>, shown: readonly string[] | undefined): object {
  const { live } = sharedSlot(texts, digestOf)
  const isSeen = (text: unknown) => shown === undefined || shown.includes(digestOfText(text, digestOf))
  const ahead = texts.planned.map(({ after }) => after ?? null).filter(isSeen)
  const seen = ahead.length === 0 ? {} : { seen: ahead }
  const past = [texts.first, ...texts.published.map(({ after }) => after)]
  const [at] = isSeen(texts.live) ? [texts.live] : past.filter(isSeen).slice(-1)
  // Nobody has what was shown: it is not what is live, which is all that counts.
  if (at === undefined && !isSeen(undefined)) return { digest: shown?.find((digest) => digest !== live) ?? '', ...seen }
  return { ...(at !== undefined && { content: at }), digest: digestOf(at ?? null), ...seen }
}

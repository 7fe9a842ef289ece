import { SLOT_NAMES, type SlotName } from '@innbyggarportal/shared-content/contract'
import { slotTexts, type SlotTexts } from '@innbyggarportal/shared-content/changes'
import { baseOfBefore, readSlotLog, type SlotLog } from '@innbyggarportal/shared-content/override'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { documentInForce, storedDocument } from '../database/whole-document.ts'
import { digestOf } from '../document/digest-of.ts'
import type { Doc } from '../document/doc.ts'
import { serviceKind } from '../door/kinds/service.ts'
import { lastPublished } from '../history/last-published.ts'
import { serviceRecord } from '../override/drift-of.ts'
import { keyOfService, readApproved, readSlotHistories } from '../override/read-parts.ts'
import { groupOf } from '../slots/stored-slot.ts'
import { inOneGo } from './in-one-go.ts'
import { kindsOfSteps } from './kinds-of-steps.ts'
import type { OldStore } from './old-store.ts'

/**
 * Moves the log of the slots of one service in one transaction: the history is told what kind each change was, which
 * versions did not say, and what kommuner have decided says what was seen, where it counted places of the log.
 */
export async function moveLog(payload: Payload, store: OldStore, id: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  const rows = await store.logOf(id)
  const log = readSlotLog(rows)
  const isLive = readSlotLog(rows.filter(({ pending, withdrawn }) => !pending && !withdrawn))
  const current = await documentInForce(req, 'services', id)
  const service =
    current === null || current['_status'] === 'published' ? current : await lastPublished(req, serviceKind, id)
  const texts = service ? await readTexts(payload, service, id) : undefined
  await inOneGo(req, async () => {
    if (texts)
      for (const slot of SLOT_NAMES)
        for (const { ids, kind, from } of kindsOfSteps(texts[slot].published, isLive[slot] ?? []))
          for (const change of ids)
            await payload.db.updateOne({
              collection: 'changes',
              id: change,
              data: { kind, from: from ?? null },
              req,
              returning: false,
            })
    if (texts) await moveBases(req, id, log, texts)
    await store.forgetLog(req, id)
  })
}

/** What has stood, stands and is planned in every slot of a service. */
async function readTexts(payload: Payload, service: Doc, id: string): Promise<Record<SlotName, SlotTexts>> {
  const key = keyOfService(service)
  const history = (await readSlotHistories(payload, [key], SLOT_NAMES)).get(key) ?? []
  const { due, planned } = (await readApproved(payload, [id])).get(id) ?? { due: [], planned: [] }
  const known = { live: serviceRecord(service), history: [...history, ...due], planned }
  return Object.fromEntries(SLOT_NAMES.map((slot) => [slot, slotTexts(slot, known)])) as Record<SlotName, SlotTexts>
}

const oldBase = z.object({ content: z.unknown().optional(), digest: z.string(), logLength: z.number() })

/** Writes what kommuner have seen of a service into their decisions, as older releases left them. */
async function moveBases(
  req: PayloadRequest,
  service: string,
  log: SlotLog,
  texts: Record<SlotName, SlotTexts>,
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'overrides',
    where: { service: { equals: service } },
    depth: 0,
    pagination: false,
    select: { service: true },
    req,
  })
  for (const { id } of docs) {
    const stored = (await storedDocument(req, 'overrides', id)) ?? {}
    const moved = SLOT_NAMES.flatMap((slot) => {
      const group = groupOf(stored, slot)
      const { data: base } = oldBase.safeParse(group['base'])
      if (base === undefined) return []
      const { live, planned } = texts[slot]
      const now = { log: log[slot] ?? [], live, planned: planned.map(({ after }) => after), digestOf }
      return [[slot, { ...group, base: baseOfBefore(base, now) }] as const]
    })
    if (moved.length === 0) continue
    const { id: _id, createdAt: _createdAt, ...fields } = stored
    const data = { ...fields, ...Object.fromEntries(moved) }
    await req.payload.db.updateOne({ collection: 'overrides', id, data, req, returning: false })
  }
}

import { osloDate, type ChangeKind, type IsoDate, type SlotName } from '@innbyggarportal/shared-content/contract'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isDraftWrite } from '../../access/index.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { langOf } from '../../messages/messages.ts'
import { refuse, refuseWith } from '../../messages/refuse.ts'
import { slotDigests } from '../../snapshot/parsed-slots.ts'
import { readDay } from '../../snapshot/read/read-day.ts'
import { lastPublished, layOver, wholeDocument } from '../../snapshot/whole-document.ts'
import { checkPublishable, LOCALIZED_FIELDS } from './check-publishable.ts'
import { planDraft, planPublication, scheduledFor, type Digests, type LogPlan, type PendingRow } from './plan-log.ts'

/** What the hook before a change tells the one after it, per document. */
interface Pending { live: Digests | null; changeKind: ChangeKind; inForceFrom: IsoDate | undefined; isPublishing: boolean }

const now = () => new Date().toISOString()
const slotOf = (req: PayloadRequest, id: string) => `service:${id}:${req.transactionID ?? ''}`

/**
 * Before a service is written: it must be fit to be published when it is published, a rule that is not in force yet
 * cannot be, and the kind of change is taken note of and put back to its default for next time.
 */
export const preparePublishing: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const id: string | undefined = originalDoc?.id
  const isPublishing = data['_status'] === 'published' && !isDraftWrite(req.context)
  const changeKind: ChangeKind = data['changeKind'] ?? 'functional'
  const inForceFrom = changeKind === 'legal' ? readDay(data['inForceFrom']) : undefined
  const today = osloDate(now())

  if (isPublishing) {
    if (inForceFrom !== undefined && inForceFrom > today && req.context['isDue'] !== true) {
      throw refuse({ req, collection: collection.slug, path: 'inForceFrom' }, 'futureLegal', { day: inForceFrom })
    }
    const newest = id === undefined ? null : await wholeDocument(req, 'services', id, true)
    const problems = checkPublishable(layOver(newest, data, String(req.locale), LOCALIZED_FIELDS), langOf(req))
    if (problems.length > 0) throw refuseWith({ req, collection: collection.slug }, problems)
  }
  const live = id === undefined ? null : await lastPublished(req, 'services', id)
  const note: Pending = { live: live && slotDigests(live), changeKind, inForceFrom, isPublishing }
  req.context[slotOf(req, id ?? 'new')] = note
  if (isPublishing) return { ...data, changeKind: 'functional', inForceFrom: null }
  return inForceFrom === undefined ? { ...data, inForceFrom: null } : data
}

/** After a service is written: the log of its slots. Only shared services have one that anybody reads. */
export const logChanges: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const note = req.context[slotOf(req, operation === 'create' ? 'new' : doc.id)] as Pending | undefined
  if (note === undefined || note.live === null) return
  const isScheduling = isDraftWrite(req.context)
  if (!note.isPublishing && !isScheduling) return
  const written = await wholeDocument(req, 'services', doc.id, isScheduling)
  if (written === null) return
  const pending = await pendingRows(req, doc.id)
  const change = { live: note.live, next: slotDigests(written), pending }
  const plan = note.isPublishing ? planPublication(change) : planDraft({ ...change, inForceFrom: scheduledFor(note, osloDate(now())) })
  await carryOut(req, doc.id, plan, note)
}

async function pendingRows(req: PayloadRequest, service: string): Promise<PendingRow[]> {
  const { docs } = await req.payload.find({
    collection: 'slot-changes', pagination: false, depth: 0, req: inTransaction(req),
    where: { and: [{ service: { equals: service } }, { pending: { equals: true } }] },
  })
  return docs.map((row) => {
    const inForceFrom = readDay(row.inForceFrom)
    return { id: row.id, slot: row.slot as SlotName, digest: row.digest, ...(inForceFrom ? { inForceFrom } : {}) }
  })
}

async function carryOut(req: PayloadRequest, service: string, plan: LogPlan, note: Pending): Promise<void> {
  const call = { collection: 'slot-changes' as const, req: inTransaction(req) }
  for (const id of plan.settle) await req.payload.update({ ...call, id, data: { pending: false } })
  for (const id of plan.withdraw) await req.payload.update({ ...call, id, data: { pending: false, withdrawn: true } })
  for (const { slot, digest } of plan.add) {
    const { totalDocs } = await req.payload.count({ ...call, where: { and: [{ service: { equals: service } }, { slot: { equals: slot } }] } })
    await req.payload.create({
      ...call,
      data: {
        service, slot, digest, kind: note.changeKind, at: now(), position: totalDocs, pending: !note.isPublishing,
        inForceFrom: note.inForceFrom ? `${note.inForceFrom}T12:00:00.000Z` : null,
      },
    })
  }
  const isSeen = !note.isPublishing && plan.add.length + plan.withdraw.length > 0
  if (isSeen) await req.payload.create({ collection: 'publish-requests', data: { at: now(), what: 'slot-changes', by: req.user?.id ?? null }, req: inTransaction(req) })
}

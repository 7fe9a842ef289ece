import { osloDate } from '@innbyggarportal/shared-content/contract'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeChangeHook } from 'payload'
import { scheduledFor } from '../changes/plan-log.ts'
import { noteOf, type WriteNote } from './write-note.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { idOf } from '../document/id-of.ts'
import { wholeDocument } from '../database/whole-document.ts'
import { partsOf } from './parts-of.ts'
import { changedParts, digestOfParts } from '../changes/parts.ts'
import {
  addPlan,
  confirmPlan,
  endPlans,
  readWaitingPlans,
  type PlanEnd,
  type PlannedChange,
} from '../changes/planned-changes.ts'

/**
 * Before a draft of a legal change with a coming day: the row that lets the clock publish it. Who may not publish may not set a
 * day either, so the row is made on purpose by somebody who may. A row too many publishes nothing, since no draft is like it.
 */
export const planDraftedChange: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const note = noteOf(req, originalDoc?.id)
  const day = note && dayOf(note)
  if (note?.id === undefined || day === undefined) return
  const digest = digestOfParts(note.nextParts)
  const standing = note.waiting.find((plan) => plan.day === day && plan.digest === digest)
  const changed = changedParts(note.liveParts, note.nextParts)
  if (Object.keys(changed).length === 0) return
  const id =
    standing?.id ??
    (await addPlan(req, {
      service: note.id,
      kommune: idOf(originalDoc?.kommune ?? data['kommune']),
      day,
      parts: note.nextParts,
      changed,
    }))
  note.plan = { id }
}

/** After a service is written: rows of what is planned no more are ended. A draft that was changed has a new row, or none. */
export const settlePlans: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const note = noteOf(req, operation === 'create' ? undefined : doc.id)
  if (note === undefined) return
  const day = dayOf(note)
  if (day !== undefined) {
    const written = await wholeDocument(req, 'services', doc.id, true)
    const parts = written && partsOf(written)
    const changed = parts && changedParts(note.liveParts, parts)
    if (parts && changed) {
      const wish = { service: String(doc.id), kommune: idOf(doc.kommune), day, parts, changed }
      const id = note.plan?.id ?? (note.id === undefined ? await addPlan(req, wish) : undefined)
      if (id !== undefined) await confirmPlan(req, id, wish)
    }
  }
  const digest = digestOfParts(note.nextParts)
  const isLive = (plan: PlannedChange) =>
    note.does === 'publish' && (plan.id === req.context['duePlan'] || plan.digest === digest)
  const ended = note.waiting.filter((plan) => plan.id !== note.plan?.id)
  await endPlans(
    req.payload,
    ended.map((plan): { id: string; state: PlanEnd } => ({
      id: plan.id,
      state: isLive(plan) ? 'published' : 'withdrawn',
    })),
    inTransaction(req),
  )
}

/** After a service is deleted: nothing of it is planned. */
export const endPlansOfDeleted: CollectionAfterDeleteHook = async ({ id, req }) => {
  const waiting = await readWaitingPlans(req.payload, String(id), inTransaction(req))
  await endPlans(
    req.payload,
    waiting.map((plan) => ({ id: plan.id, state: 'withdrawn' })),
    inTransaction(req),
  )
}

const dayOf = (note: WriteNote) =>
  note.does === 'draft' ? scheduledFor(note, osloDate(new Date().toISOString())) : undefined

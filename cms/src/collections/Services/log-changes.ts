import { osloDate, SLOT_NAMES } from '@innbyggarportal/shared-content/contract'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { inTransaction } from '../../database/in-transaction.ts'
import { slotDigests } from '../../slots/parsed-slots.ts'
import { wholeDocument } from '../../database/whole-document.ts'
import { planDraft, planPublication, scheduledFor, type LogPlan } from '../../changes/plan-log.ts'
import { noteOf, type WriteNote } from '../../planning/write-note.ts'
import { addRows, markRows, readLog } from '../../changes/slot-log.ts'

const now = () => new Date().toISOString()

/**
 * Before the document, the rows of what changes: a write that stops half-way may leave a row too many, which is known by
 * what it was written over, and never one too few. The row of a first publication is written by nobody: it changes nothing for anyone.
 */
export const addToLog: CollectionBeforeChangeHook = async ({ originalDoc, req }) => {
  const note = noteOf(req, originalDoc?.id)
  if (note === undefined || note.live === null || note.id === undefined) return
  const within = inTransaction(req)
  const log = await readLog(req.payload, note.id, within)
  note.log = planFor(note, log)
  note.added = await addRows(
    req.payload,
    {
      service: note.id,
      rows: note.log.add,
      log,
      kind: note.changeKind,
      inForceFrom: note.inForceFrom,
      isPending: note.does !== 'publish',
    },
    within,
  )
}

/** After the document, what waited for it: rows that are true now, and rows that came to nothing. */
export const settleLog: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const note = noteOf(req, operation === 'create' ? undefined : doc.id)
  if (note?.log === undefined || note.added === undefined || note.live === null) return
  const within = inTransaction(req)
  const written = await wholeDocument(req, 'services', doc.id, note.does === 'draft')
  if (written !== null && note.does !== 'takeDown') {
    const digests = slotDigests(written)
    for (const [slot, id] of note.added) {
      if (digests[slot] !== note.next[slot])
        await req.payload.update({
          collection: 'slot-changes',
          id,
          depth: 0,
          req: within,
          data: { digest: digests[slot] },
        })
    }
    const unforeseen = SLOT_NAMES.filter(
      (slot) => note.does === 'publish' && digests[slot] !== note.next[slot] && !note.added?.has(slot),
    )
    if (unforeseen.length > 0) {
      const log = await readLog(req.payload, doc.id, within)
      await addRows(
        req.payload,
        {
          service: doc.id,
          rows: unforeseen.map((slot) => ({ slot, digest: digests[slot] })),
          log,
          kind: note.changeKind,
          inForceFrom: note.inForceFrom,
          isPending: false,
        },
        within,
      )
    }
  }
  await markRows(req.payload, note.log, within)
  const isSeen = note.does !== 'publish' && note.log.add.length + note.log.withdraw.length > 0
  if (isSeen)
    await req.payload.create({
      collection: 'publish-requests',
      data: { at: now(), what: 'slot-changes', by: req.user?.id ?? null },
      req: within,
    })
}

function planFor(note: WriteNote, log: Awaited<ReturnType<typeof readLog>>): LogPlan {
  if (note.does === 'publish') return planPublication({ live: note.live, next: note.next, log })
  return planDraft({
    live: note.live,
    next: note.next,
    log,
    inForceFrom: note.does === 'draft' ? scheduledFor(note, osloDate(now())) : undefined,
  })
}

import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { addRows, markRows, readLog } from '../../changes/slot-log.ts'
import { planPublication } from '../../changes/plan-log.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { noteOf } from '../../editing/write-note.ts'

/**
 * Before a service is published, the rows of what changes. The row of a first publication is written by nobody: it changes
 * nothing for anyone.
 */
export const addToLog: CollectionBeforeChangeHook = async ({ originalDoc, req }) => {
  const note = noteOf(req, originalDoc?.id)
  if (note === undefined || note.live === null || note.id === undefined) return
  const within = inTransaction(req)
  const log = await readLog(req.payload, note.id, within)
  note.log = planPublication({ live: note.live, next: note.next, log })
  const { changeKind: kind, inForceFrom, id: service } = note
  note.added = await addRows(
    req.payload,
    { service, rows: note.log.add, log, kind, inForceFrom, isPending: false },
    within,
  )
}

/** After the document, what waited for it: rows that are true now, and rows that came to nothing. */
export const settleLog: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const note = noteOf(req, operation === 'create' ? undefined : doc.id)
  if (note?.log !== undefined) await markRows(req.payload, note.log, inTransaction(req))
}

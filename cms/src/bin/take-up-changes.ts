import { WHOLE } from '@innbyggarportal/shared-content/contract'
import type { PayloadRequest } from 'payload'
import { readChanges, readUnpublished } from '../changes/stored-changes.ts'
import { takeUpChange } from '../changes/write-changes.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { idOf } from '../document/id-of.ts'
import type { Doc } from '../document/doc.ts'
import type { Kind } from '../door/kinds/kind.ts'
import type { BinRow } from './bin-row.ts'

/**
 * Takes up again what was not published of a document when it was deleted, each where it stood: a draft is a draft, and
 * what was planned is planned. What was done with one meanwhile stays so.
 */
export async function takeUpChanges(
  req: PayloadRequest,
  kind: Kind,
  row: Pick<BinRow, 'document'> & { changes: BinRow['content']['changes'] },
  made: Doc & { id: string },
): Promise<void> {
  const states = new Map(row.changes.map(({ id, state }) => [id, state]))
  if (states.size === 0) return
  const given = await readChanges(
    req.payload,
    {
      and: [
        { id: { in: [...states.keys()] } },
        { state: { equals: 'dropped' } },
        { document: { equals: row.document } },
      ],
    },
    inTransaction(req),
  )
  // What is planned as a whole was planned again as it was made.
  const isPlanned = (await readUnpublished(req.payload, made.id, inTransaction(req))).some(isOfWhole)
  const kommune = kind.kind === 'kommune' ? made.id : (idOf(made['kommune']) ?? null)
  for (const change of given) {
    const state = states.get(change.id)!
    if (isPlanned && state === 'approved' && isOfWhole(change)) continue
    await takeUpChange(req, change.id, { document: made.id, kommune, state })
  }
}

const isOfWhole = ({ field, content }: { field: string; content?: unknown }) => field === WHOLE && content !== undefined

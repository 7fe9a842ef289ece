import {
  osloDate,
  parseContract,
  record as recordSchema,
  recordId,
  WHOLE,
  type ContentRecord,
} from '@innbyggarportal/shared-content/contract'
import type { PayloadRequest } from 'payload'
import { mayPublishIn } from '../access/index.ts'
import { readUnpublished } from '../changes/stored-changes.ts'
import { addChange, moveChange } from '../changes/write-changes.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { storedDocument } from '../database/whole-document.ts'
import { digestOf } from '../document/digest-of.ts'
import { idOf } from '../document/id-of.ts'
import { readDay } from '../document/read-day.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { keysOfReferences } from './keys-of-references.ts'

/**
 * After a document was written that is not published: it is planned as a whole when it names a coming day and whoever
 * wrote it may publish, as it is now and not as it was. Without a day, or published before it, it is planned no more.
 */
export async function planWhole(req: PayloadRequest, kind: Kind, id: string): Promise<void> {
  const stored = await storedDocument(req, kind.collection, id)
  if (stored === null) return
  const isLive = stored['_status'] === 'published'
  const day = stored['changeKind'] === 'legal' ? readDay(stored['inForceFrom']) : undefined
  const isAhead = !isLive && day !== undefined && day > osloDate(new Date().toISOString())
  const planned = (await readUnpublished(req.payload, id, inTransaction(req))).filter(
    ({ field, content, state }) => field === WHOLE && content !== undefined && state === 'approved',
  )
  const { value } = isAhead
    ? parseContract<ContentRecord>(
        recordSchema,
        kind.read(stored, { keyOf: await keysOfReferences(req, kind, stored), problems: [] }),
      )
    : {}
  const isPlannedSo = planned.some((c) => c.from === day && digestOf(c.content) === digestOf(value))
  if (isPlannedSo || (planned.length === 0 && value === undefined)) return
  if (!mayPublishIn(req, idOf(stored['kommune']))) return
  for (const change of planned) await moveChange(req, change.id, 'dropped')
  if (value !== undefined && day !== undefined)
    await addChange(req, {
      target: recordId(value),
      document: id,
      kommune: idOf(stored['kommune']),
      field: WHOLE,
      lang: undefined,
      content: value,
      base: digestOf(null),
      rev: Number(stored['rev'] ?? 0),
      kind: 'legal',
      from: day,
      state: 'approved',
    })
}

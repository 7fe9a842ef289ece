import { SLOT_NAMES, type SlotName } from '@innbyggarportal/shared-content/contract'
import { inOrder } from '@innbyggarportal/shared-content/changes'
import type { PayloadRequest } from 'payload'
import { planAhead, type AheadRow } from '../changes/plan-log.ts'
import { addRows, markRows, readLog } from '../changes/slot-log.ts'
import { readUnpublished, type StoredChange } from '../changes/stored-changes.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { storedDocument } from '../database/whole-document.ts'
import { serviceKind } from '../door/kinds/service.ts'
import { slotDigests } from '../slots/parsed-slots.ts'
import { layChanges } from './lay-changes.ts'

/**
 * After something of a service was planned, or is no more: the log of its slots tells kommuner of the legal changes that
 * are planned, from the moment they are.
 */
export async function logAhead(req: PayloadRequest, service: string): Promise<void> {
  const within = inTransaction(req)
  const log = await readLog(req.payload, service, within)
  const { add, withdraw } = planAhead(await readAhead(req, service), log)
  for (const row of add)
    await addRows(
      req.payload,
      {
        service,
        rows: [row],
        log: await readLog(req.payload, service, within),
        kind: 'legal',
        inForceFrom: row.inForceFrom,
        isPending: true,
      },
      within,
    )
  await markRows(req.payload, { settle: [], withdraw }, within)
}

/** What the slots of a published service are to be, by the legal changes that are approved, one on top of the other. */
async function readAhead(req: PayloadRequest, service: string): Promise<AheadRow[]> {
  const stored = await storedDocument(req, 'services', service)
  if (stored === null || stored['_status'] !== 'published') return []
  const approved = (await readUnpublished(req.payload, service, inTransaction(req))).filter(
    ({ state, from }) => state === 'approved' && from !== undefined,
  )
  const rows: AheadRow[] = []
  let before = stored
  for (const change of inOrder(approved) as StoredChange[]) {
    const after = layChanges(serviceKind, before, [change])
    const [was, is] = [slotDigests(before), slotDigests(after)]
    for (const slot of SLOT_NAMES.filter((name: SlotName) => was[name] !== is[name]))
      if (change.kind === 'legal' && change.from)
        rows.push({ slot, digest: is[slot], before: was[slot], inForceFrom: change.from })
    before = after
  }
  return rows
}

import type { ChangeKind, IsoDate, SlotName } from '@innbyggarportal/shared-content/contract'
import type { Payload, PayloadRequest } from 'payload'
import { readDay, writeDay } from '../document/read-day.ts'
import type { LoggedRow, LogPlan } from './plan-log.ts'

/** The call a row is written with: the transaction of a write, or none. */
type Within = Partial<PayloadRequest>
const collection = 'slot-changes'

/** The log of a service's slots, in the order it was written. */
export async function readLog(payload: Payload, service: string, req: Within = {}): Promise<LoggedRow[]> {
  const { docs } = await payload.find({
    collection,
    pagination: false,
    depth: 0,
    sort: 'position',
    req,
    where: { service: { equals: service } },
  })
  return docs.map(({ id, slot, digest, before, pending, withdrawn, inForceFrom }): LoggedRow => {
    const day = readDay(inForceFrom)
    return {
      id,
      slot: slot as SlotName,
      digest,
      ...(before ? { before } : {}),
      isPending: pending === true,
      isWithdrawn: withdrawn === true,
      ...(day ? { inForceFrom: day } : {}),
    }
  })
}

interface Addition {
  service: string
  rows: LogPlan['add']
  log: readonly LoggedRow[]
  kind: ChangeKind
  inForceFrom: IsoDate | undefined
  isPending: boolean
}

/** Writes new rows at the end of each slot's log. Those of the change itself are given back, by slot. */
export async function addRows(
  payload: Payload,
  { service, rows, log, kind, inForceFrom, isPending }: Addition,
  req: Within = {},
): Promise<Map<SlotName, string>> {
  const lengths = new Map<SlotName, number>()
  const added = new Map<SlotName, string>()
  for (const { slot, digest, before, repairs } of rows) {
    const position = lengths.get(slot) ?? log.filter((row) => row.slot === slot).length
    lengths.set(slot, position + 1)
    // A change nobody logged may have been anything: better to ask once too often.
    const what = repairs
      ? { kind: 'functional' as const, pending: false, inForceFrom: null }
      : { kind, pending: isPending, inForceFrom: writeDay(inForceFrom) }
    const { id } = await payload.create({
      collection,
      depth: 0,
      req,
      data: { service, slot, digest, before: before ?? null, at: new Date().toISOString(), position, ...what },
    })
    if (!repairs) added.set(slot, id)
  }
  return added
}

/** Marks rows: what waited is published, or came to nothing. */
export async function markRows(
  payload: Payload,
  { settle, withdraw }: Pick<LogPlan, 'settle' | 'withdraw'>,
  req: Within = {},
): Promise<void> {
  for (const id of settle) await payload.update({ collection, id, depth: 0, req, data: { pending: false } })
  for (const id of withdraw)
    await payload.update({ collection, id, depth: 0, req, data: { pending: false, withdrawn: true } })
}

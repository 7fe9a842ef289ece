import { SLOT_NAMES, type Service } from '@innbyggarportal/shared-content/contract'
import type { Payload } from 'payload'
import type { SlotChange as SlotChangeRow } from '../payload-types.ts'
import { readDay, writeDay } from '../document/read-day.ts'

/**
 * Makes the log of a service exactly what an imported record says it was. Row by row, and what is left over last: an import
 * that stops half-way leaves no log shorter than both, and the same file mends it.
 */
export async function writeChangeLog(payload: Payload, service: string, log: Service['changeLog']): Promise<void> {
  const collection = 'slot-changes'
  const { docs: stored } = await payload.find({
    collection,
    where: { service: { equals: service } },
    sort: 'position',
    pagination: false,
    depth: 0,
  })
  const surplus: string[] = []
  for (const slot of SLOT_NAMES) {
    const rows = stored.filter((row) => row.slot === slot)
    for (const [position, { digest, kind, at, inForceFrom, withdrawn }] of (log[slot] ?? []).entries()) {
      const data = {
        service,
        slot,
        position,
        digest,
        before: null,
        kind,
        at,
        inForceFrom: writeDay(inForceFrom),
        withdrawn: withdrawn ?? false,
        pending: false,
      }
      const row = rows[position]
      if (row === undefined) await payload.create({ collection, depth: 0, data })
      else if (!says(row, data)) await payload.update({ collection, id: row.id, depth: 0, data })
    }
    surplus.push(...rows.slice(log[slot]?.length ?? 0).map(({ id }) => id))
  }
  if (surplus.length > 0) await payload.delete({ collection, where: { id: { in: surplus } } })
}

type Said = Pick<SlotChangeRow, 'position' | 'digest' | 'kind' | 'at' | 'inForceFrom' | 'withdrawn' | 'pending'>

/** Whether a stored row says the same already. */
function says(row: Said, data: Said): boolean {
  return (
    row.position === data.position &&
    row.digest === data.digest &&
    row.kind === data.kind &&
    Date.parse(row.at) === Date.parse(data.at) &&
    readDay(row.inForceFrom) === readDay(data.inForceFrom) &&
    (row.withdrawn ?? false) === data.withdrawn &&
    row.pending !== true
  )
}

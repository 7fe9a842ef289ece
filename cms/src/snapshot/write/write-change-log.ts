import { SLOT_NAMES, type Service } from '@innbyggarportal/shared-content/contract'
import type { Payload } from 'payload'
import { writeDay } from '../read/read-day.ts'

/** Makes the log of a service exactly what an imported record says it was. */
export async function writeChangeLog(payload: Payload, service: string, log: Service['changeLog']): Promise<void> {
  await payload.delete({ collection: 'slot-changes', where: { service: { equals: service } } })
  for (const slot of SLOT_NAMES) {
    for (const [position, { digest, kind, at, inForceFrom, withdrawn }] of (log[slot] ?? []).entries()) {
      await payload.create({
        collection: 'slot-changes',
        data: { service, slot, position, digest, kind, at, inForceFrom: writeDay(inForceFrom), withdrawn: withdrawn ?? false, pending: false },
      })
    }
  }
}

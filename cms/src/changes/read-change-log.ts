import type { SlotChange, SlotName } from '@innbyggarportal/shared-content/contract'
import { readChange, type SlotLog } from '@innbyggarportal/shared-content/override'
import type { CollectionSlug } from 'payload'
import type { KeptCollection } from '../database/read-collection.ts'
import type { Doc } from '../document/doc.ts'
import { idOf } from '../document/id-of.ts'

/** Where the rows are kept. */
export const LOG: CollectionSlug = 'slot-changes'

/** A row of the log of a service's slots. */
export interface LogRow {
  readonly service: string | undefined
  readonly position: number
  readonly slot: SlotName
  readonly change: SlotChange
}

export function toLogRow(doc: Doc): LogRow {
  return {
    service: idOf(doc['service']),
    position: Number(doc['position']),
    slot: doc['slot'] as LogRow['slot'],
    change: readChange(doc),
  }
}

/** The rows of the log by service and slot, in the order they were written. */
export function logsByService({ docs }: KeptCollection<LogRow>): Map<string, SlotLog> {
  const logs = new Map<string, SlotLog>()
  for (const { service, slot, change } of [...docs.values()]
    .map(({ made }) => made)
    .toSorted((a, b) => a.position - b.position)) {
    if (service === undefined) continue
    const log: SlotLog = logs.get(service) ?? {}
    log[slot] = [...(log[slot] ?? []), change]
    logs.set(service, log)
  }
  return logs
}

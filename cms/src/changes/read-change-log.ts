import { slotChange, type SlotChange, type SlotName } from '@innbyggarportal/shared-content/contract'
import type { CollectionSlug } from 'payload'
import type { KeptCollection } from '../database/read-collection.ts'
import { UNKNOWN_TIME } from '../database/tolerance/tame-document.ts'
import type { Doc } from '../document/doc.ts'
import { idOf } from '../document/id-of.ts'
import { readDay } from '../document/read-day.ts'

/** Where the rows are kept. */
export const LOG: CollectionSlug = 'slot-changes'

/** What has happened to the slots of a service. */
export type Log = Partial<Record<SlotName, SlotChange[]>>

/** A row of the log of a service's slots. */
export interface LogRow {
  readonly service: string | undefined
  readonly position: number
  readonly slot: SlotName
  readonly change: SlotChange
}

/** A row that cannot be read keeps its place in the log, as a change that asks to be looked at: those after it are counted from it. */
export function toLogRow(doc: Doc): LogRow {
  const asked = {
    digest: doc['digest'],
    kind: doc['kind'],
    at: doc['at'],
    inForceFrom: readDay(doc['inForceFrom']),
    withdrawn: doc['withdrawn'] === true ? true : undefined,
  }
  const parsed = slotChange.safeParse(asked)
  const change = parsed.success
    ? parsed.data
    : slotChange.parse({ digest: String(asked.digest ?? ''), kind: 'functional', at: UNKNOWN_TIME })
  return {
    service: idOf(doc['service']),
    position: Number(doc['position']),
    slot: doc['slot'] as LogRow['slot'],
    change,
  }
}

/** The rows of the log by service and slot, in the order they were written. */
export function logsByService({ docs }: KeptCollection<LogRow>): Map<string, Log> {
  const logs = new Map<string, Log>()
  for (const { service, slot, change } of [...docs.values()]
    .map(({ made }) => made)
    .toSorted((a, b) => a.position - b.position)) {
    if (service === undefined) continue
    const log: Log = logs.get(service) ?? {}
    log[slot] = [...(log[slot] ?? []), change]
    logs.set(service, log)
  }
  return logs
}

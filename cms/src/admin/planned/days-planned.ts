import type { IsoDate, IsoInstant } from '@innbyggarportal/shared-content/contract'
import { isPlanned, type ChangeRow } from '../changes/read-rows.ts'

/** A day on which something of a document is to be in force. */
export interface PlannedDay extends Pick<ChangeRow, 'document' | 'kind'> {
  day: IsoDate
}

/** The days of what is planned, the first first; each once for a document, however much of it is planned for that day. */
export function daysPlanned(rows: readonly ChangeRow[], now: IsoInstant): PlannedDay[] {
  const days = rows.flatMap(({ document, kind, from, state }) =>
    from !== undefined && isPlanned({ state, from }, now) ? [{ document, kind, day: from }] : [],
  )
  return [...new Map(days.map((d) => [`${d.document} ${d.day}`, d])).values()].toSorted((a, b) =>
    a.day.localeCompare(b.day),
  )
}

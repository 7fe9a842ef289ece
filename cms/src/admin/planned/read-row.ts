import { isoDate, type IsoDate } from '@innbyggarportal/shared-content/contract'
import { z } from 'zod'
import { asGroup } from '../../document/as-group.ts'

/** A planned change as REST gives it. */
export interface PlannedRow {
  service: string
  day: IsoDate
  parts: string[]
  by: string
}

const row = z.object({
  service: z.string(),
  day: isoDate,
  parts: z.record(z.string(), z.string()),
  by: z.string().nullish(),
})

/** The rows of a list of planned changes, the first day first; what cannot be read is left out. */
export function readRows(answer: unknown): PlannedRow[] {
  const { docs } = asGroup(answer)
  const rows = (Array.isArray(docs) ? docs : []).flatMap((doc) => row.safeParse(doc).data ?? [])
  return rows
    .map(({ service, day, parts, by }) => ({ service, day, parts: Object.keys(parts), by: by ?? '' }))
    .sort((a, b) => a.day.localeCompare(b.day))
}

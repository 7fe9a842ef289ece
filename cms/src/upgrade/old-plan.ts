import { isoDate } from '@innbyggarportal/shared-content/contract'
import { z } from 'zod'
import type { OldPlan } from './old-store.ts'

const json = z.preprocess(
  (value) => (typeof value === 'string' ? parsed(value) : value),
  z.record(z.string(), z.string()),
)
const row = z.object({
  day: isoDate,
  parts: json,
  digest: z.string(),
  version: z.string().nullish(),
  by: z.string().nullish(),
  byUser: z.string().nullish(),
  at: z.union([z.string(), z.date()]).transform((at) => new Date(at).toISOString()),
})

/** A plan as its row has it; undefined when the row cannot be read: it waits for nothing. */
export const toOldPlan = (stored: unknown): OldPlan | undefined => row.safeParse(stored).data

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

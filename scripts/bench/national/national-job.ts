import { z } from 'zod'

/** What the process that publishes the country is told. */
export const nationalJob = z.object({
  folder: z.string(),
  kommuner: z.number().int(),
  services: z.number().int(),
  edits: z.number().int(),
})
export type NationalJob = z.infer<typeof nationalJob>

const edit = z.object({ seconds: z.number(), pages: z.number().int(), portals: z.number().int() })
/** What it tells when it is done. Seconds are of publishing alone; the content is read before. `peakBytes` is of the whole process so far, reading included. */
export const nationalOutcome = z.object({
  readSeconds: z.number(),
  seconds: z.number(),
  pages: z.number().int(),
  peakBytes: z.number(),
  ungated: edit,
  gated: edit,
})
export type NationalOutcome = z.infer<typeof nationalOutcome>

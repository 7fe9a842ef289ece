import { z } from 'zod'
import { isoInstant } from './iso-date.ts'

/** What is being done to a portal: find the pages that differ, render them, judge them, write the release. */
const publishPhase = z.enum(['plan', 'render', 'judge', 'write'])

export const portalProgress = z.strictObject({
  state: z.enum(['waiting', 'running', 'done']),
  /** Pages of the phase that are done, and how many there are; 0 of 0 while that is not known. */
  done: z.number().int().min(0),
  of: z.number().int().min(0),
  phase: publishPhase.optional(),
})
export type PortalProgress = z.infer<typeof portalProgress>

/** How far a publish has come, by the key of the kommune; null when nothing is being published. */
export const publishProgress = z
  .strictObject({ startedAt: isoInstant, portals: z.record(z.string(), portalProgress) })
  .nullable()
export type PublishProgress = z.infer<typeof publishProgress>

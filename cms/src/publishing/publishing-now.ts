import { advice, isoInstant, portalProgress, told } from '@innbyggarportal/shared-content/contract'
import { z } from 'zod'
import { statusSummary } from './status-summary.ts'

/** A page something is wrong with, what to do about it, and where in the admin. */
const faultyPage = z.object({ path: z.string(), advice, slot: z.string().optional(), href: z.string().optional() })

const portalNow = statusSummary.omit({ keptBack: true, newAsks: true }).extend({
  /** Key of the kommune. */
  kommune: z.string(),
  name: z.string(),
  /** Pages the gate keeps back, why, and where in the admin to mend it. */
  keptBack: z.array(faultyPage),
  /** What must be looked at and came with the release. */
  newAsks: z.array(faultyPage).optional(),
  progress: portalProgress.optional(),
  /** What somebody has asked for and nobody has answered yet. */
  order: z.enum(['rollback', 'resume']).optional(),
  /** Why the last order could not be carried out. */
  refusal: told.optional(),
})
export type FaultyPage = z.infer<typeof faultyPage>
export type PortalNow = z.infer<typeof portalNow>

/** How publishing stands this moment, for one reader: `GET /api/publishing`. */
export const publishingNow = z.object({
  now: isoInstant,
  /** When something was last written that should reach the portals. */
  newestRequest: isoInstant.optional(),
  /** When whoever publishes last said that it is alive; null when it never has. */
  alive: isoInstant.nullable(),
  /** When the publish that runs began. */
  startedAt: isoInstant.optional(),
  /** When it was last told how far that one has come. */
  toldAt: isoInstant.optional(),
  portals: z.array(portalNow),
})
export type PublishingNow = z.infer<typeof publishingNow>

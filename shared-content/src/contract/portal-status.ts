import { z } from 'zod'
import { finding } from './finding.ts'
import { isoDate, isoInstant } from './iso-date.ts'
import { key } from './key.ts'
import { lang } from './lang.ts'
import { told } from './trouble.ts'

/** A finding and the page it stands on. `service` names the service the page shows, so that an editor can be led to the field. */
export const portalFinding = finding.extend({ path: z.string(), lang, service: key.optional() })
export type PortalFinding = z.infer<typeof portalFinding>

/** One release of a portal, as somebody who may go back to it sees it. */
export const portalRelease = z.strictObject({
  release: z.string(),
  /** When its content was read. */
  at: isoInstant,
  /** How many pages differ from the release before. */
  pages: z.number(),
  isCurrent: z.boolean(),
  /** How many others were shown since it was: none for the current, one for what stood there before. */
  since: z.number().optional(),
})
export type PortalRelease = z.infer<typeof portalRelease>

/** How many releases an editor is offered to go back to. */
export const MAX_RELEASES_TOLD = 20

/** What the last publish of one portal came to, as the CMS tells it to editors. */
export const portalStatus = z.strictObject({
  /** live: what is published is what is written. pinned «halden att»: a person rolled back. failed: the last good release is served. */
  state: z.enum(['live', 'pinned', 'failed']),
  release: z.string().optional(),
  /** When the release became current. */
  publishedAt: isoInstant.optional(),
  /** When the worker last looked. */
  checkedAt: isoInstant,
  /** Pages of the last publish: rendered anew, left as they were, held back by the gate, gone; and how many there are. */
  pages: z.strictObject({
    rendered: z.number(),
    unchanged: z.number(),
    keptBack: z.number(),
    removed: z.number(),
    total: z.number(),
  }),
  /** What is open. */
  findings: z.array(portalFinding),
  /** Of these, what must be looked at and came with the release that is current. */
  newAsks: z.array(portalFinding).optional(),
  /** What the publisher has waived («unntak»), until when and why. */
  waived: z.array(portalFinding.extend({ until: isoDate, reason: z.string() })).optional(),
  /** Milliseconds the publish took. */
  ms: z.number(),
  /** The newest first. */
  releases: z.array(portalRelease).max(MAX_RELEASES_TOLD).optional(),
  pinnedBy: told.optional(),
  pinnedWhy: told.optional(),
  pinnedAt: isoInstant.optional(),
  /** Why it failed. */
  message: told.optional(),
})
export type PortalStatus = z.infer<typeof portalStatus>

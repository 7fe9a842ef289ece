import { z } from 'zod'
import { finding } from './finding.ts'
import { isoInstant } from './iso-date.ts'
import { lang } from './lang.ts'

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
  pages: z.strictObject({ rendered: z.number(), unchanged: z.number(), keptBack: z.number(), removed: z.number(), total: z.number() }),
  findings: z.array(finding.extend({ path: z.string(), lang })),
  /** Milliseconds the publish took. */
  ms: z.number(),
  pinnedBy: z.string().optional(),
  pinnedWhy: z.string().optional(),
  /** Why it failed, in nynorsk. */
  message: z.string().optional(),
})
export type PortalStatus = z.infer<typeof portalStatus>

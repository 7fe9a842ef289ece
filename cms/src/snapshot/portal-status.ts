import { finding } from '@innbyggarportal/shared-content/contract'
import { z } from 'zod'

/** How it went with one portal: what it serves, what the last publish did, and what people should look at. */
export const portalStatus = z.object({
  state: z.enum(['live', 'pinned', 'failed']),
  release: z.string().optional(),
  publishedAt: z.string().optional(),
  pages: z.object({ rendered: z.number().int(), unchanged: z.number().int(), keptBack: z.number().int() }).optional(),
  /** Findings, each with the page it is on. */
  findings: z.array(finding.extend({ page: z.string().optional() }).loose()).default([]),
  pinnedBy: z.string().optional(),
  pinnedWhy: z.string().optional(),
  message: z.string().optional(),
})
export type PortalStatus = z.input<typeof portalStatus>

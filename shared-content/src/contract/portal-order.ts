import { z } from 'zod'
import { isoInstant } from './iso-date.ts'
import { key } from './key.ts'
import { trouble } from './trouble.ts'

/** What a person asks of whoever publishes: hold a portal at an earlier release, or let it go. */
export const portalOrder = z.strictObject({
  /** The CMS's own name of the order; whoever carries it out answers with it. */
  id: z.string(),
  kommune: key,
  order: z.enum(['rollback', 'resume']),
  /** The release to go back to; the one before the current when it is not named. */
  release: z.string().optional(),
  why: z.string(),
  /** The name of whoever asked. */
  by: z.string(),
  at: isoInstant,
})
export type PortalOrder = z.infer<typeof portalOrder>

/** What became of an order. */
export const orderAnswer = z.strictObject({ isDone: z.boolean(), message: z.array(trouble).optional() })
export type OrderAnswer = z.infer<typeof orderAnswer>

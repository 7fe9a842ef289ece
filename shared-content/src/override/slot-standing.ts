import { z } from 'zod'
import { isoDate, overrideMode, slotChange, slotName, slotRule } from '../contract/index.ts'

/** Content as the contract has it, of whichever slot; absent when nothing is written. */
const content = z.unknown().optional()

/** How one slot of an override stands: what the region and the kommune have in it. */
export const slotStanding = z.object({
  rule: slotRule,
  /** What the region has in the slot now. */
  shared: content,
  /** Its changes, oldest first; how long it is tells how much a reader has been shown. */
  log: z.array(slotChange),
  /** What the kommune decided against; absent when it never decided. */
  base: z.object({ content, digest: z.string(), logLength: z.number().int().min(0) }).optional(),
  /** What the kommune has published, or a draft when there is nothing else. */
  own: z.object({ mode: overrideMode, content }),
  /** Why to look at it again; absent when there is nothing to look at. */
  drift: z.object({ changes: z.array(slotChange), deadline: isoDate.optional() }).optional(),
})
export type SlotStanding = z.infer<typeof slotStanding>

/** All slots of one override, from one reading. What the CMS answers whoever shows them. */
export const overrideStanding = z.object({ slots: z.record(slotName, slotStanding) })
export type OverrideStanding = z.infer<typeof overrideStanding>

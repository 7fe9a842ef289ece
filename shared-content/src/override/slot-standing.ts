import { z } from 'zod'
import { changeKind, isoDate, isoInstant, overrideMode, slotName, slotRule } from '../contract/index.ts'

/** Content as the contract has it, of whichever slot; absent when nothing is written. */
const content = z.unknown().optional()

/** How one slot of an override stands: what the region and the kommune have in it. */
export const slotStanding = z.object({
  rule: slotRule,
  /** What the region has in the slot now. */
  shared: content,
  /** What it is to have, day after day. */
  planned: z.array(z.object({ content, from: isoDate.optional() })),
  /** The digests of all a reader is shown: of what is shared now, and of what is planned. */
  seen: z.array(z.string()),
  /** What the kommune decided against; absent when it never decided. */
  base: z.object({ content, digest: z.string(), seen: z.array(z.unknown()).optional() }).optional(),
  /** What the kommune has published, or a draft when there is nothing else. */
  own: z.object({ mode: overrideMode, content }),
  /** Why to look at it again; absent when there is nothing to look at. */
  drift: z
    .object({
      changes: z.array(z.object({ id: z.string(), kind: changeKind, at: isoInstant, from: isoDate.optional() })),
      deadline: isoDate.optional(),
    })
    .optional(),
})
export type SlotStanding = z.infer<typeof slotStanding>

/** All slots of one override, from one reading. What the CMS answers whoever shows them. */
export const overrideStanding = z.object({ slots: z.record(slotName, slotStanding) })
export type OverrideStanding = z.infer<typeof overrideStanding>

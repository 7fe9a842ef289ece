import { z } from 'zod'
import { key } from './key.ts'
import { responsible } from './service.ts'
import { SLOT_NAMES, slotSchema, type SlotContent, type SlotName } from './slots.ts'

/** inherit «Felles tekst», replace «Eigen tekst», addAfter «Felles + tillegg», hide «Ikkje vist her». */
export const OVERRIDE_MODES = ['inherit', 'replace', 'addAfter', 'hide'] as const
export const overrideMode = z.enum(OVERRIDE_MODES)
export type OverrideMode = z.infer<typeof overrideMode>

/**
 * What the kommune saw when it last decided about the slot: the shared content (all languages), and what else was shown,
 * as what was planned. Drift is counted from here, by the contents as the contract reads them today; `digest` stands for
 * the content where nobody has it any more. What older releases kept besides is passed by.
 */
const baseOf = <C>(content: z.ZodType<C>) =>
  z.object({ content: content.optional(), digest: z.string(), seen: z.array(content.nullable()).max(100).optional() })

/** One slot of an override. Content typed under another mode is kept but not shown. */
const overrideSlotOf = <C>(content: z.ZodType<C>) =>
  z.strictObject({ mode: overrideMode, content: content.optional(), base: baseOf(content).optional() })

type OverrideSlots = { [S in SlotName]: z.ZodOptional<ReturnType<typeof overrideSlotOf<SlotContent<S>>>> }

/** One kommune's change of one shared service, slot by slot. */
export const override = z.strictObject({
  kind: z.literal('override'),
  kommune: key,
  service: key,
  responsible: responsible.optional(),
  slots: z.strictObject(
    Object.fromEntries(
      SLOT_NAMES.map((s) => [s, overrideSlotOf(slotSchema(s)).optional()]),
    ) as unknown as OverrideSlots,
  ),
})
export type Override = z.infer<typeof override>
/** One slot of an override, whichever it is. */
export type OverrideSlot = NonNullable<Override['slots'][SlotName]>

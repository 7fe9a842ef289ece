import { z } from 'zod'
import { addDays, isoDate, type IsoDate } from './iso-date.ts'
import { key } from './key.ts'
import { slotName } from './slots.ts'
import { code } from './problem-code.ts'

/** «Unntak»: a publisher answers for a finding that must be decided on, for a reason and until a day. What stops a page is never waived. */
export const waiver = z
  .strictObject({
    kommune: key,
    /** The permanent name of the rule. */
    rule: z.string().min(1),
    /** One page. */
    path: z.string().optional(),
    /** One service, on every page that shows it. */
    service: key.optional(),
    slot: slotName.optional(),
    reason: z.string().min(1),
    /** The last day it holds. */
    until: isoDate,
    /** The name of whoever answers for it. */
    by: z.string(),
  })
  .refine((w) => w.path !== undefined || w.service !== undefined, code('waiverPlace'))
export type Waiver = z.infer<typeof waiver>

/** «Høgst eitt år»: the law behind a finding does not go away, so somebody must look again (days). */
const MAX_DAYS = 365

/** The last day a waiver that is given today can hold. */
export const lastWaiverDay = (today: IsoDate): IsoDate => addDays(today, MAX_DAYS)

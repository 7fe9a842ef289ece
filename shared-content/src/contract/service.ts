import { z } from 'zod'
import { findLifeEvent, findLosWord, findTheme } from '../los/index.ts'
import { isoDate } from './iso-date.ts'
import { key, slug } from './key.ts'
import { words } from './lang.ts'
import { SLOT_NAMES, SLOT_RULES, slotContents, slotDef, type SlotName } from './slots.ts'
import { organisation } from './value.ts'
import { code } from './problem-code.ts'

export const serviceKinds = z.enum(['right', 'duty', 'permit', 'offer', 'benefit', 'feeOrTax', 'information'])
export const audience = z.enum(['citizen', 'business'])

/**
 * Who answers for the service: the kommune itself, another body on the kommune's behalf, state or county, or nobody
 * here (then the body that can help is named).
 */
export const responsible = z
  .strictObject({
    who: z.enum(['kommune', 'body', 'state', 'nobody']),
    body: organisation.optional(),
    note: words.optional(),
  })
  .refine((r) => r.who === 'kommune' || r.body !== undefined, code('bodyMissing'))

/** What the region allows for one slot of one service, and whether the kommune must write something itself. */
export const slotRule = z.strictObject({ rule: z.enum(SLOT_RULES), requiresLocal: z.boolean().default(false) })
export type SlotRule = z.infer<typeof slotRule>

/** editorial = better wording; functional = new content; legal = a rule in force from a date. */
export const changeKind = z.enum(['editorial', 'functional', 'legal'])
export type ChangeKind = z.infer<typeof changeKind>

const perSlot = <T extends z.ZodType>(value: T) =>
  z.strictObject(Object.fromEntries(SLOT_NAMES.map((s) => [s, value.optional()])) as Record<SlotName, z.ZodOptional<T>>)

/** A service description: shared by the region, or local when `kommune` is set. */
export const service = z.strictObject({
  kind: z.literal('service'),
  key,
  slug,
  /** Set on a local service: the kommune that alone offers it. */
  kommune: key.optional(),
  title: words,
  /** Los words, as the slug of the Los address: `barnehage` is https://psi.norge.no/los/ord/barnehage. */
  losWords: z.array(z.string().refine((w) => findLosWord(w) !== undefined, code('losWord'))).default([]),
  /** Los top themes the service is filed under, as slugs: `familie-og-barn`. At least one. */
  themes: z.array(z.string().refine((t) => findTheme(t) !== undefined, code('theme'))).min(1, code('themeMissing')),
  lifeEvents: z.array(z.string().refine((e) => findLifeEvent(e) !== undefined, code('lifeEvent'))).default([]),
  audience: z.array(audience).min(1).default(['citizen']),
  owner: z.string().max(120).optional(),
  /** The day someone looked through the whole text and found it right. */
  reviewedAt: isoDate.optional(),
  reviewBy: isoDate.optional(),
  /** Words people use that the text does not: «barnehageopptak». */
  searchWords: z.array(z.string().trim().normalize('NFC').min(1).max(60)).default([]),
  serviceKind: serviceKinds,
  isStatutory: z.boolean().default(false),
  /** What one ends up with, short: «Plass i barnehage» (CPSV-AP-NO: produces). */
  result: words.optional(),
  responsible: responsible.default({ who: 'kommune' }),
  slotRules: perSlot(slotRule).default({}),
  slots: slotContents,
})
export type Service = z.infer<typeof service>
export type Responsible = z.infer<typeof responsible>

/** The rule in force for a slot of a service: its own, or the slot's default. */
export function ruleFor(of: Pick<Service, 'slotRules'>, slot: SlotName): SlotRule {
  return of.slotRules[slot] ?? { rule: slotDef(slot).defaultRule, requiresLocal: false }
}

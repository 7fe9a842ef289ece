import { z } from 'zod'
import { isoDate, isoInstant, osloDate, type IsoDate } from './iso-date.ts'
import { key } from './key.ts'
import { lang } from './lang.ts'
import { RECORD_KINDS, type RecordKind } from './record.ts'
import { changeKind } from './service.ts'

/**
 * Where an edit stands: utkast, til godkjenning, sendt tilbake, godkjend, publisert; and dropped, which nobody wants any
 * more. Approved without a day is published at once; with a day it is planned, and in force from that day on.
 */
export const CHANGE_STATES = ['draft', 'waiting', 'sentBack', 'approved', 'published', 'dropped'] as const
export const changeState = z.enum(CHANGE_STATES)
export type ChangeState = z.infer<typeof changeState>

/** The field of a change that makes a whole document, or takes it away when it has no content. */
export const WHOLE = 'whole'

/** What a change is of. `kind/key` is the name of the record ({@link recordId}): `service` and `sfo`, `override` and `osteroy/sfo`. */
export const changeTarget = z.strictObject({
  kind: z.enum(RECORD_KINDS as [RecordKind, ...RecordKind[]]),
  key: z.string().min(1).max(200),
})
export type ChangeTarget = z.infer<typeof changeTarget>

/** One edit of one field by somebody, from draft to published. */
export const change = z.strictObject({
  /** Stable; two changes never have the same. */
  id: z.string().min(1).max(60),
  target: changeTarget,
  /** `title`, `slots.price`, `slotRules.price`; of an override `slots.price` is its mode, content and base; {@link WHOLE}. */
  field: z.string().min(1).max(120),
  /** The one language it is of; absent when it is of all. */
  lang: lang.optional(),
  /** What the field is to hold, as the contract has it; absent when it is to be empty. */
  content: z.unknown().optional(),
  /** The digest of what the field held when this was written; of null when it held nothing. */
  base: z.string(),
  /** The number of the document it was written on. */
  rev: z.number().int().min(0),
  kind: changeKind,
  why: z.string().trim().min(1).max(1000).optional(),
  /** The day it is in force from; absent when that is the moment it is published. */
  from: isoDate.optional(),
  /** The changes it is previewed and published together with. */
  bundle: key.optional(),
  state: changeState,
  /** Why it was sent back. */
  comment: z.string().trim().min(1).max(1000).optional(),
  /** The id of whoever wrote it; a name may change. */
  by: z.string().min(1),
  at: isoInstant,
})
export type Change = z.infer<typeof change>

/** The day a change is in force from: the one it names, or that on which it was written. */
export const dayOf = ({ from, at }: Pick<Change, 'from' | 'at'>): IsoDate => from ?? osloDate(at)

import { z } from 'zod'
import { factPointer, dateOrYearly, duration, orFact, phone, rolePointer, webUrl, organisation } from './value.ts'
import { isoDate } from './iso-date.ts'
import { key, rowId } from './key.ts'
import { lang, words } from './lang.ts'
import { code } from './problem-code.ts'

/**
 * The row kinds. A row carries its words per language; numbers, dates and addresses stand once. Every row has a
 * stable id so that a translation, a reordering and a comparison speak of the same row.
 */

/** What every row has. A locked row of a shared service stands in every kommune, above the kommune's own text: it is for rows of national law. */
const anyRow = { id: rowId, locked: z.literal(true).optional() }

/** Urgent help: what it is about, and the number to ring. One that stands on a contact is said by its role, so that it has one source. */
export const urgentRow = z.strictObject({
  ...anyRow,
  label: words,
  phone: z.union([phone, factPointer, rolePointer]).optional(),
  note: words.optional(),
})

/** Something the citizen can do online. The label is verb and object: «Søk om barnehageplass». */
export const linkRow = z.strictObject({
  ...anyRow,
  label: words,
  url: orFact(webUrl),
  /** ID-porten level: none, substantial (MinID …) or high (BankID …). https://docs.digdir.no/docs/idporten */
  login: z.enum(['none', 'substantial', 'high']),
  /** Tjenestetrapp level: 1 static information, 2 simple form, 3 form integrated with the case system, 4 prefilled across agencies. */
  level: z.number().int().min(1).max(4),
  /** The language of what is behind the link, when it is not the page's. */
  language: lang.optional(),
  /** About how many minutes it takes. */
  minutes: z.number().int().min(1).max(600).optional(),
})

/** One step, in order. */
export const stepRow = z.strictObject({ ...anyRow, text: words })

/** Something to have at hand; `when` says for whom or in which case. */
export const documentRow = z.strictObject({
  ...anyRow,
  what: words,
  when: words.optional(),
  url: orFact(webUrl).optional(),
})

/**
 * A deadline: a day, the same day every year, a fact, or rolling (no fixed day). `action` is the row of «Gjer det på
 * nett» it is the deadline of; without one it belongs to none, and stands in its own section alone.
 */
export const deadlineRow = z.strictObject({
  ...anyRow,
  action: rowId.optional(),
  what: words,
  date: z.union([dateOrYearly, factPointer, z.literal('rolling')]),
  note: words.optional(),
})

/** What something costs, in øre. Nobody is paid to use a service. */
const priceAmount = z.strictObject({ ore: z.number().int().min(0, code('priceNegative')).max(1_000_000_000_00) })

/** A price. `free` is said in words on the page («Gratis»), never left out. */
export const priceRow = z
  .strictObject({
    ...anyRow,
    what: words,
    amount: z.union([priceAmount, factPointer, z.literal('free')]),
    unit: words.optional(),
    condition: words.optional(),
    decidedBy: words.optional(),
    validFrom: isoDate.optional(),
    validTo: isoDate.optional(),
  })
  .refine((p) => !p.validFrom || !p.validTo || p.validFrom <= p.validTo, code('priceDays'))

/** What happens after one has applied: the limit set by law, what is usual here, and words. */
export const processing = z.strictObject({
  legalLimit: orFact(duration).optional(),
  usual: orFact(duration).optional(),
  text: words.optional(),
})

/**
 * What one can object to: a decision (vedtak), the help one got where nothing is decided (pasient- og brukarrettslova
 * § 7-2), or the plan of a neighbour, who is told (plan- og bygningslova § 21-3).
 */
export const COMPLAINT_KINDS = ['decision', 'care', 'remark'] as const
/**
 * What the time limit runs from: the decision, the day one knew of what one complains about, the day a notice was sent, or
 * the later of the announcement of the tax list and the tax bill (eigedomsskattelova § 19).
 */
export const COMPLAINT_STARTS = ['decision', 'aware', 'notice', 'taxList'] as const
/**
 * The right to complain. Without `kind` it is about a decision; without `start` the limit runs from what is usual for
 * its kind. `sendTo` and `appealBody` are words or a fact of type organisation.
 */
export const complaint = z.strictObject({
  hasRight: z.boolean(),
  kind: z.enum(COMPLAINT_KINDS).optional(),
  start: z.enum(COMPLAINT_STARTS).optional(),
  period: orFact(duration).optional(),
  sendTo: z.union([words, organisation, factPointer]).optional(),
  appealBody: z.union([words, organisation, factPointer]).optional(),
  text: words.optional(),
})

/** What kinds of units there are: barnehagar, schools. */
export const UNIT_KINDS = [
  'kindergarten',
  'school',
  'library',
  'health-centre',
  'nursing-home',
  'recycling-station',
  'culture-school',
  'sports-hall',
  'emergency-clinic',
] as const
export const unitKind = z.enum(UNIT_KINDS)
/** The kommune's units of a kind; with `onlyOffering` those alone that say they have the service the row stands in. */
export const placeRow = z.strictObject({ ...anyRow, unitKind, onlyOffering: z.literal(true).optional() })

/** A legal source. The Lovdata address is derived from `law`, `section` and whether a kommune has made it. Unverified rows have no `verifiedAt`. */
export const legalRow = z.strictObject({
  ...anyRow,
  law: z.string().regex(/^(LOV|FOR)-\d{4}-\d{2}-\d{2}(-\d{1,5})?$/, code('lawForm')),
  section: z.string().max(60).optional(),
  /** A regulation that a kommune or a county has made for itself, which Lovdata keeps apart from the central ones. */
  isLocal: z.boolean().optional(),
  name: words,
  verifiedAt: isoDate.optional(),
  verifiedBy: z.string().max(120).optional(),
})

/** Further reading. */
export const infoRow = z.strictObject({
  ...anyRow,
  label: words,
  url: orFact(webUrl),
  type: z.enum(['page', 'brochure', 'video', 'guide']),
  language: lang.optional(),
})

/** Whoever answers for this here: a contact role that each kommune fills. */
export const contactRow = z.strictObject({ ...anyRow, role: key, about: words.optional() })

/** Another service worth seeing. */
export const relatedRow = z.strictObject({ ...anyRow, service: key })

/** A list of rows with unique ids. */
export const rowsOf = <T extends z.ZodType<{ id: string }>>(row: T) =>
  z
    .array(row)
    .max(200, code('rowsMany'))
    .superRefine((rows, context) => {
      const seen = new Set<string>()
      rows.forEach((r, index) => {
        if (seen.has(r.id))
          context.addIssue({ code: 'custom', path: [index, 'id'], message: code('rowIdTwice'), params: { id: r.id } })
        seen.add(r.id)
      })
    })

export type UnitKind = z.infer<typeof unitKind>
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number]
export type ComplaintStart = (typeof COMPLAINT_STARTS)[number]

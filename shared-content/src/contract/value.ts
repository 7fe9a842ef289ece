import { z } from 'zod'
import { hours } from './hours.ts'
import { isoDate } from './iso-date.ts'
import { key } from './key.ts'
import { words } from './lang.ts'
import { code } from './problem-code.ts'
import { sendableEmail, sendableUrl } from './readable-host.ts'

/** An amount of money in øre (1 krone = 100 øre), never a decimal number. */
export const money = z.strictObject({ ore: z.number().int().min(-1_000_000_000_00).max(1_000_000_000_00) })
/** A length of time as people say it: «3 veker». `workingDays` leaves out weekends and holidays. */
export const duration = z.strictObject({
  amount: z.number().int().min(1).max(1000),
  unit: z.enum(['minutes', 'hours', 'days', 'workingDays', 'weeks', 'months', 'years']),
})
/** A day in a given year, or the same day every year. */
export const dateOrYearly = z.union([
  isoDate,
  z.strictObject({ month: z.number().int().min(1).max(12), day: z.number().int().min(1).max(31) }),
])
/** Phone number as digits with an optional country code, 3–15 digits (ITU-T E.164; short numbers such as 113 have 3). */
export const phone = z
  .string()
  .transform((p) => p.replace(/[\s ]/g, ''))
  .pipe(z.string().regex(/^\+?[0-9]{3,15}$/, code('phone')))
/** An e-mail address, kept as a mail program can use it. */
export const email = z
  .string()
  .transform(sendableEmail)
  .pipe(z.email(code('email')))
/** An address on the web. A name with æøå is taken, and kept as `xn--…`. */
export const webUrl = z
  .string()
  .transform(sendableUrl)
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: code('webUrl') }))
/** Nine digits, without the spaces they are read with. Whether the check digit fits is judged where it is written (`wrong-numbers.ts`). */
export const orgnummer = z
  .string()
  .transform((written) => written.replace(/\s/g, ''))
  .pipe(z.string().regex(/^[0-9]{9}$/, code('orgnummer')))
/** An organisation outside the kommune: who it is and where to find it. */
export const organisation = z.strictObject({
  name: words,
  orgnummer: orgnummer.optional(),
  phone: phone.optional(),
  url: webUrl.optional(),
})

/** The types a fact can have, and what each holds. */
export const FACT_TYPES = [
  'text',
  'number',
  'percent',
  'money',
  'phone',
  'email',
  'url',
  'date',
  'duration',
  'hours',
  'organisation',
] as const
export const factType = z.enum(FACT_TYPES)
export const factValue = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), value: words }),
  z.strictObject({ type: z.literal('number'), value: z.number() }),
  z.strictObject({ type: z.literal('percent'), value: z.number() }),
  z.strictObject({ type: z.literal('money'), value: money }),
  z.strictObject({ type: z.literal('phone'), value: phone }),
  z.strictObject({ type: z.literal('email'), value: email }),
  z.strictObject({ type: z.literal('url'), value: webUrl }),
  z.strictObject({ type: z.literal('date'), value: dateOrYearly }),
  z.strictObject({ type: z.literal('duration'), value: duration }),
  z.strictObject({ type: z.literal('hours'), value: hours }),
  z.strictObject({ type: z.literal('organisation'), value: organisation }),
])

/** «The value of this fact, here»: what a row holds instead of a value when it differs between kommuner. */
export const factPointer = z.strictObject({ fact: key })
/** «What the contact for this role has, here»: the kommune's own duty phone, written once on the contact. */
export const rolePointer = z.strictObject({ role: key })
/** A value that stands in the row, or a pointer to a fact. */
export const orFact = <T extends z.ZodType>(value: T) => z.union([value, factPointer])

export type Money = z.infer<typeof money>
export type Duration = z.infer<typeof duration>
export type DateOrYearly = z.infer<typeof dateOrYearly>
export type Organisation = z.infer<typeof organisation>
export type FactType = z.infer<typeof factType>
export type FactValue = z.infer<typeof factValue>

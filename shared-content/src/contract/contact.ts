import { z } from 'zod'
import { hours } from './hours.ts'
import { key } from './key.ts'
import { words } from './lang.ts'
import { unitKind } from './rows.ts'
import { email, phone, webUrl } from './value.ts'
import { code } from './problem-code.ts'

/** A place in shared content for «whoever answers for this here». */
export const contactRole = z.strictObject({ kind: z.literal('contactRole'), key, label: words })
export type ContactRole = z.infer<typeof contactRole>

const address = z.strictObject({
  street: z.string().trim().normalize('NFC').min(1).max(120),
  postalCode: z.string().regex(/^[0-9]{4}$/, code('postalCode')),
  city: z.string().trim().normalize('NFC').min(1).max(60),
})

/** A service that one gets at a place, with its own hours and number where they are others than the place's. */
export const offer = z.strictObject({ service: key, hours: hours.optional(), phone: phone.optional() })
export type Offer = z.infer<typeof offer>

/** Whom to call or visit in one kommune. Fills contact roles; with a `unitKind` it is also a place (a barnehage, a school). */
export const contact = z.strictObject({
  kind: z.literal('contact'),
  key,
  kommune: key,
  name: words,
  roles: z.array(key).default([]),
  unitKind: unitKind.optional(),
  phone: phone.optional(),
  email: email.optional(),
  url: webUrl.optional(),
  address: address.optional(),
  hours: hours.optional(),
  /** What one gets at this place; of a place that says nothing, anything of its kind. */
  offers: z.array(offer).optional(),
  note: words.optional(),
  /** The kommune's main switchboard or service centre: shown on the home page and in the footer. */
  isMain: z.boolean().default(false),
})
export type Contact = z.infer<typeof contact>

import { webAddress, type Contact, type Hours, type IsoInstant, type Kommune } from '../contract/index.ts'
import { saidIn } from './choose-language.ts'
import { changesAtMidnight } from './find-fact.ts'
import { formatPhone, phoneHref } from './format-value.ts'
import { showHours, tellsHours, turnsByDay } from './hours.ts'
import { note, noteWrongNumbers, type Resolution } from './resolution.ts'
import type { ResolvedContact, ShownHours } from './resolved.ts'

/** A contact stands on many pages of a portal, the same on all of them: kept for the moment that is being published. */
const resolvedAt = new WeakMap<Contact, Map<string, Kept>>()

interface Kept {
  asOf: IsoInstant
  kommune: Kommune
  resolved: ResolvedContact
}

/** Whom to call, in the page's language, with the hours of the day. The value is shared, so nobody may change it. */
export function resolveContact(r: Resolution, c: Contact): ResolvedContact {
  if (c.hours && turnsByDay(c.hours)) changesAtMidnight(r)
  noteWrongNumbers(r, { phone: c.phone })
  if (c.url && !webAddress(c.url)) note(r, 'bad-contact-link', { href: c.url }, c.url)
  const { kommune } = r.reader
  const order = r.order.join()
  const kept = resolvedAt.get(c) ?? new Map<string, Kept>()
  resolvedAt.set(c, kept)
  const known = kept.get(order)
  if (known?.asOf === r.asOf && known.kommune === kommune) return known.resolved
  const resolved = resolve(r, c)
  kept.set(order, { asOf: r.asOf, kommune, resolved })
  return resolved
}

function resolve(r: Resolution, c: Contact): ResolvedContact {
  return {
    key: c.key,
    name: saidIn(c.name, r.order),
    ...(c.unitKind && { unitKind: c.unitKind }),
    ...(c.phone && { phone: { text: formatPhone(c.phone), href: phoneHref(c.phone) } }),
    ...(c.email && { email: c.email }),
    ...(c.url && (webAddress(c.url) ? { url: c.url } : { unlinkedUrl: c.url })),
    ...(c.address && { address: c.address }),
    ...(c.hours && tellsHours(c.hours) && { hours: hoursOf(r, c, c.hours) }),
    ...(c.note && { note: saidIn(c.note, r.order) }),
  }
}

const hoursOf = (r: Resolution, { phone }: Contact, hours: Hours): ShownHours =>
  showHours(hours, { common: r.reader.kommune.specialDays ?? [], hasPhone: phone !== undefined }, r.order, r.asOf)

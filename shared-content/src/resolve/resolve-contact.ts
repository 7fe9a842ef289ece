import type { Contact } from '../contract/index.ts'
import { say } from './choose-language.ts'
import { changesAtMidnight } from './find-fact.ts'
import { formatPhone, phoneHref } from './format-value.ts'
import { showHours } from './hours.ts'
import type { Resolution } from './resolution.ts'
import type { ResolvedContact } from './resolved.ts'

/** Whom to call, in the page's language, with today's hours. */
export function resolveContact(r: Resolution, c: Contact): ResolvedContact {
  if (c.hours) changesAtMidnight(r)
  return {
    key: c.key,
    name: say(c.name, r.order),
    ...(c.unitKind && { unitKind: c.unitKind }),
    ...(c.phone && { phone: { text: formatPhone(c.phone), href: phoneHref(c.phone) } }),
    ...(c.email && { email: c.email }),
    ...(c.url && { url: c.url }),
    ...(c.address && { address: c.address }),
    ...(c.hours && { hours: showHours(c.hours, r.order, r.asOf) }),
    ...(c.note && { note: say(c.note, r.order) }),
  }
}

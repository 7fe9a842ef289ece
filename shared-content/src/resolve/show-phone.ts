import type { SlotContentOf } from '../contract/index.ts'
import { contactFor } from './contact-for.ts'
import { formatPhone } from './format-value.ts'
import { note, type Resolution } from './resolution.ts'
import type { Shown } from './resolved.ts'
import { showOrFact } from './say-value.ts'

type Phone = NonNullable<SlotContentOf<'urgent'>[number]['phone']>

/** A number to ring: one that stands in the row, a fact's, or that of the contact for a role. Without one, the name of the role says whom to look for. */
export function showPhone(r: Resolution, phone: Phone): Shown<string> {
  if (typeof phone === 'string' || 'fact' in phone) return showOrFact(r, phone, 'phone', formatPhone)
  const { roleLabel, contact } = contactFor(r, phone.role)
  if (contact?.phone) return { text: formatPhone(contact.phone), lang: r.lang, value: contact.phone, role: phone.role }
  if (contact) note(r, 'missing-phone', { label: roleLabel.text }, phone.role)
  return { ...roleLabel, role: phone.role }
}

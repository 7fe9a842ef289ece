import type { Contact } from '../contract/index.ts'
import { saidIn } from './choose-language.ts'
import { note, type Resolution } from './resolution.ts'
import type { Said } from './resolved.ts'

/** Who answers for a role here, and what the role is called. Nobody is a finding; of several it is the first by key. */
export function contactFor(r: Resolution, key: string): { roleLabel: Said; contact: Contact | undefined } {
  const role = r.reader.contactRole(key)
  const roleLabel = role ? saidIn(role.label, r.order) : { text: key, lang: r.lang }
  const contact = r.reader.contactsFor(key)[0]
  if (!contact) note(r, 'missing-contact', { label: roleLabel.text }, key)
  return { roleLabel, contact }
}

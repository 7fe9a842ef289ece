import type { ResolvedContact, ResolvedSlot } from '../resolved.ts'
import { rowsOfKind } from './rows-of-kind.ts'

/** A contact as the page shows it, and what it is called here: its own name and that of the role it fills. */
export interface NamedContact {
  contact: ResolvedContact
  names: readonly string[]
}

/** Every contact and unit of a page, once. */
export function contactsOf(slots: readonly ResolvedSlot[]): NamedContact[] {
  const shown = new Map<string, NamedContact>()
  const add = (contact: ResolvedContact, role: readonly string[]) => {
    const before = shown.get(contact.key)?.names ?? [contact.name.text]
    shown.set(contact.key, { contact, names: [...new Set([...before, ...role])] })
  }
  for (const { row } of rowsOfKind(slots, 'contacts')) if (row.contact) add(row.contact, [row.roleLabel.text])
  for (const { row } of rowsOfKind(slots, 'places')) for (const unit of row.units) add(unit, [])
  return [...shown.values()]
}

import { asGroup } from '../../document/as-group.ts'
import { idOf } from '../../document/id-of.ts'
import { listOf, present } from '../../document/present.ts'
import { label } from '../../messages/label.ts'
import type { Kind } from './kind.ts'
import { once } from './written.ts'

export const contactKind: Kind<'contact'> = {
  kind: 'contact',
  name: label('Kontakt', 'Kontakt', 'Contact'),
  collection: 'contacts',
  hasDrafts: false,
  references: { kommune: 'kommune', roles: 'contactRole' },
  read: (doc, { keyOf }) => ({
    kind: 'contact',
    key: doc['key'],
    kommune: keyOf(idOf(doc['kommune'])),
    name: doc['name'],
    roles: listOf(doc['roles']).flatMap((role) => keyOf(idOf(role)) ?? []),
    unitKind: present(doc['unitKind']),
    phone: present(doc['phone']),
    email: present(doc['email']),
    url: present(doc['url']),
    address: readAddress(asGroup(doc['address'])),
    hours: present(doc['hours']),
    offers: present(doc['offers']),
    note: present(doc['note']),
    isMain: doc['isMain'] === true,
  }),
  write: ({ key, kommune, name, roles, unitKind, phone, email, url, address, hours, offers, note, isMain }, docOf) =>
    once({
      key,
      kommune: docOf('kommune', kommune),
      name,
      roles: roles.flatMap((role) => docOf('contactRole', role) ?? []),
      unitKind,
      phone,
      email,
      url,
      address: Object.fromEntries(ADDRESS.map((part) => [part, address?.[part] ?? null])),
      hours,
      offers,
      note,
      isMain,
    }),
}

const ADDRESS = ['street', 'postalCode', 'city'] as const

function readAddress(group: Record<string, unknown>) {
  const filled = ADDRESS.filter((part) => present(group[part]) !== undefined)
  return filled.length === 0 ? undefined : Object.fromEntries(filled.map((part) => [part, group[part]]))
}

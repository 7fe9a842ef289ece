import { label } from '../../messages/label.ts'
import type { Kind } from './kind.ts'
import { once } from './written.ts'

export const contactRoleKind: Kind<'contactRole'> = {
  kind: 'contactRole',
  name: label('Kontaktrolle', 'Kontaktrolle', 'Contact role'),
  collection: 'contact-roles',
  hasDrafts: false,
  references: {},
  read: (doc) => ({ kind: 'contactRole', key: doc['key'], label: doc['label'] }),
  write: ({ key, label: words }) => once({ key, label: words }),
}

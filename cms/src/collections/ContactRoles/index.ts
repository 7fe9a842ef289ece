import type { CollectionConfig } from 'payload'
import { contactRoleKind } from '../../door/kinds/contact-role.ts'
import { mayInRegion } from '../../access/index.ts'
import { keyField } from '../../fields/key-field.ts'
import { listNameField } from '../../fields/list-name-field.ts'
import { usedByField, whoWritesField } from '../../fields/rights-fields.ts'
import { wordsField } from '../../fields/words-field.ts'
import { contentHooks } from '../../hooks/content-hooks.ts'
import { GROUPS } from '../groups.ts'
import { label } from '../../messages/label.ts'
import { publishedEdit } from '../published-edit.ts'

/** Places in shared texts for «whoever answers for this here». */
export const ContactRoles: CollectionConfig = {
  slug: 'contact-roles',
  labels: { singular: contactRoleKind.name, plural: label('Kontaktroller', 'Kontaktroller', 'Contact roles') },
  admin: {
    components: publishedEdit,
    group: GROUPS.content,
    useAsTitle: 'listName',
    defaultColumns: ['listName', 'key', 'updatedAt'],
    listSearchableFields: ['listName', 'key'],
    description: label(
      'Roller som fellestekstane viser til. Kvar kommune seier kven som fyller dei.',
      'Roller som fellestekstene viser til. Hver kommune sier hvem som fyller dem.',
      'Roles that shared texts refer to. Each kommune says who fills them.',
    ),
  },
  access: {
    read: mayInRegion('read', 'vocabulary'),
    create: mayInRegion('create', 'vocabulary'),
    update: mayInRegion('publish', 'vocabulary'),
    delete: mayInRegion('delete', 'vocabulary'),
  },
  hooks: contentHooks(contactRoleKind),
  disableDuplicate: true,
  fields: [
    whoWritesField,
    listNameField('label'),
    wordsField('label', {
      isRequired: true,
      label: label('Namn', 'Navn', 'Name'),
      description: label(
        'Til dømes «Barnehagekontoret».',
        'For eksempel «Barnehagekontoret».',
        'For example “The kindergarten office”.',
      ),
    }),
    keyField({ from: 'label' }),
    usedByField,
  ],
}

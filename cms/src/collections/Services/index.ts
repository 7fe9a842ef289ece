import type { CollectionConfig } from 'payload'
import { serviceKind } from '../../door/kinds/service.ts'
import { usedByField, whoWritesField } from '../../fields/rights-fields.ts'
import { statusField, unpublishedField } from '../../fields/status-field.ts'
import { GROUPS } from '../groups.ts'
import { label } from '../../messages/label.ts'
import { publishedSlotsEdit } from '../published-edit.ts'
import { access } from './access.ts'
import { content, filing, publishing, ruling } from './fields.ts'
import { hooks } from './hooks.ts'

export const Services: CollectionConfig = {
  slug: 'services',
  labels: { singular: serviceKind.name, plural: label('Tenester', 'Tjenester', 'Services') },
  admin: {
    components: publishedSlotsEdit,
    group: GROUPS.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kommune', '_status', 'planned', 'reviewBy', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'key'],
    description: label(
      'Tenestene slik alle kommunane viser dei.',
      'Tjenestene slik alle kommunene viser dem.',
      'The services as all kommuner show them.',
    ),
  },
  access,
  hooks,
  disableDuplicate: true,
  fields: [
    whoWritesField,
    statusField,
    unpublishedField,
    {
      type: 'tabs',
      tabs: [
        { label: label('Innhald', 'Innhold', 'Content'), fields: content },
        { label: label('Plassering og søk', 'Plassering og søk', 'Filing and search'), fields: filing },
        { label: label('Ansvar og reglar', 'Ansvar og regler', 'Responsibility and rules'), fields: ruling },
      ],
    },
    ...publishing,
    usedByField,
  ],
}

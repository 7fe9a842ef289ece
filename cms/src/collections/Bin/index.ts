import type { CollectionConfig, DateField, Field, SelectField, TextField } from 'payload'
import { mayWith, nobody } from '../../access/index.ts'
import { BIN } from '../../bin/bin-row.ts'
import { restoreEndpoint } from '../../bin/restore-endpoint.ts'
import type { Kind } from '../../door/kinds/kind.ts'
import { label } from '../../messages/label.ts'
import { GROUPS } from '../groups.ts'
import { signerField } from '../signer-field.ts'

/** A field that the list shows, and the view of one row says in words. */
const inListOnly = (field: TextField | DateField | SelectField, cell?: string): Field => ({
  ...field,
  admin: { condition: () => false, ...(cell && { components: { Cell: cell } }) } as never,
})

/** What was deleted, whole, until it is put back or its days are over. Only the region deletes for good. */
export const bin = (kinds: readonly Kind[]): CollectionConfig => ({
  slug: BIN,
  labels: {
    singular: label('Sletta innhald', 'Slettet innhold', 'Deleted content'),
    plural: label('Papirkorg', 'Papirkurv', 'Bin'),
  },
  admin: {
    group: GROUPS.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'by', 'at', 'why'],
    listSearchableFields: ['title'],
    description: label(
      'Det som er sletta dei siste 30 dagane. Den som kan lage noko slikt, kan leggje det tilbake.',
      'Det som er slettet de siste 30 dagene. Den som kan lage noe slikt, kan legge det tilbake.',
      'What was deleted in the last 30 days. Whoever can make such content can put it back.',
    ),
  },
  endpoints: [restoreEndpoint(kinds)],
  access: { read: mayWith('draft', 'text'), create: nobody, update: nobody, delete: mayWith('purge', 'text') },
  disableDuplicate: true,
  fields: [
    { name: 'view', type: 'ui', admin: { components: { Field: '/src/admin/bin/BinView' }, disableListColumn: true } },
    inListOnly({ name: 'title', type: 'text', label: label('Kva', 'Hva', 'What') }),
    inListOnly(
      { name: 'kind', type: 'text', required: true, label: label('Slag', 'Type', 'Kind') },
      '/src/admin/bin/KindCell',
    ),
    inListOnly({ name: 'by', type: 'text', label: label('Sletta av', 'Slettet av', 'Deleted by') }),
    inListOnly({ name: 'at', type: 'date', required: true, label: label('Sletta', 'Slettet', 'Deleted') }),
    inListOnly(
      {
        name: 'why',
        type: 'select',
        options: ['deleted', 'double'],
        required: true,
        label: label('Kan leggjast tilbake i', 'Kan legges tilbake i', 'Can be put back for'),
      },
      '/src/admin/bin/DaysLeftCell',
    ),
    { name: 'name', type: 'text', index: true, admin: { hidden: true } },
    // Database ids as text: a row outlives the document, its kommune and whoever deleted it.
    { name: 'document', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'kommune', type: 'text', index: true, admin: { hidden: true } },
    { name: 'content', type: 'json', required: true, admin: { hidden: true } },
    signerField('byUser'),
  ],
})

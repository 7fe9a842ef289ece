import type { CollectionConfig } from 'payload'
import { nobody, ownKommune, regionOnly } from '../../access/index.ts'
import { BIN } from '../../bin/bin-row.ts'
import { restoreEndpoint } from '../../bin/restore-endpoint.ts'
import type { Kind } from '../../door/kinds/kind.ts'
import { label } from '../../messages/label.ts'
import { GROUPS } from '../groups.ts'
import { signerField } from '../signer-field.ts'

/** What was deleted, whole, until it is put back or its days are over. Only the region deletes for good. */
export const bin = (kinds: readonly Kind[]): CollectionConfig => ({
  slug: BIN,
  labels: {
    singular: label('Sletta innhald', 'Slettet innhold', 'Deleted content'),
    plural: label('Papirkorg', 'Papirkurv', 'Bin'),
  },
  admin: {
    group: GROUPS.region,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'by', 'at'],
  },
  endpoints: [restoreEndpoint(kinds)],
  access: { read: ownKommune(), create: nobody, update: nobody, delete: regionOnly },
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    { name: 'title', type: 'text' },
    { name: 'kind', type: 'text', required: true },
    { name: 'name', type: 'text', index: true },
    // Database ids as text: a row outlives the document, its kommune and whoever deleted it.
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'kommune', type: 'text', index: true },
    { name: 'content', type: 'json', required: true },
    { name: 'at', type: 'date', required: true },
    { name: 'by', type: 'text' },
    signerField('byUser'),
    { name: 'why', type: 'select', options: ['deleted', 'double'], required: true },
  ],
})

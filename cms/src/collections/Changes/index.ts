import { changeKind, changeState } from '@innbyggarportal/shared-content/contract'
import type { CollectionConfig } from 'payload'
import { mayWith, nobody } from '../../access/index.ts'
import { signerField } from '../signer-field.ts'

/**
 * The history: what was published, field by field, who did it and when. Written by the hooks of every write of content,
 * whichever way it came, and changed by nobody. The content of a field is as the contract has it.
 */
export const Changes: CollectionConfig = {
  slug: 'changes',
  admin: { hidden: true },
  access: { read: mayWith('read', 'history'), create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'target', type: 'text', required: true, admin: { description: 'The name of the record: service/sfo.' } },
    // Database ids as text: a row outlives the document, its kommune and whoever wrote it.
    { name: 'document', type: 'text', required: true },
    { name: 'kommune', type: 'text', index: true },
    { name: 'field', type: 'text', required: true },
    { name: 'lang', type: 'text' },
    { name: 'content', type: 'json' },
    { name: 'base', type: 'text', required: true, admin: { description: 'The digest of what the field held before.' } },
    {
      name: 'after',
      type: 'text',
      required: true,
      admin: { description: 'The digest of the whole record as it stands with this row and those before it.' },
    },
    {
      name: 'position',
      type: 'number',
      required: true,
      admin: { description: 'Place in the history of its record, from 0.' },
    },
    {
      name: 'rev',
      type: 'number',
      required: true,
      admin: { description: 'How many writes of the record came before this one.' },
    },
    { name: 'kind', type: 'select', options: [...changeKind.options], required: true },
    { name: 'why', type: 'text' },
    { name: 'from', type: 'text', admin: { description: 'The day in Norway it is in force from, 2027-01-01.' } },
    { name: 'state', type: 'select', options: [...changeState.options], required: true },
    // None when nobody can be named: what stood there when the history began, or what a write left that was cut off.
    { name: 'by', type: 'text' },
    signerField('byUser'),
    { name: 'at', type: 'date', required: true },
  ],
  indexes: [{ fields: ['target', 'position'] }],
}

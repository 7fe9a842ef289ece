import { changeKind, changeState } from '@innbyggarportal/shared-content/contract'
import type { CollectionConfig } from 'payload'
import type { Kind } from '../../door/kinds/kind.ts'
import { nobody } from '../../access/index.ts'
import { signalPlanned } from '../../hooks/signal-planned.ts'
import { signerField } from '../signer-field.ts'
import { readChange } from './access.ts'
import { changeEndpoints } from './endpoints.ts'

/**
 * Changes, field by field: what somebody drafts, what waits for its day, and the history, which is what was published, by
 * whom and when. Written by the hooks of every write of content, whichever way it came, and by the steps of review; what is
 * published is changed by nobody. The content of a field is as the contract has it.
 */
export const changes = (kinds: readonly Kind[]): CollectionConfig => ({
  slug: 'changes',
  admin: { hidden: true },
  access: { read: readChange, create: nobody, update: nobody, delete: nobody },
  endpoints: changeEndpoints(kinds),
  hooks: { afterChange: [signalPlanned] },
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
      admin: { description: 'The digest of the whole record as it stands with this row and those before it.' },
    },
    {
      name: 'position',
      type: 'number',
      admin: { description: 'Place in the history of its record; none before it is published.' },
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
    { name: 'bundle', type: 'text' },
    { name: 'state', type: 'select', options: [...changeState.options], required: true, index: true },
    { name: 'comment', type: 'text', admin: { description: 'Why it was sent back.' } },
    // None when nobody can be named: what stood there when the history began, or what a write left that was cut off.
    { name: 'by', type: 'text' },
    signerField('byUser'),
    {
      name: 'at',
      type: 'date',
      required: true,
      admin: { description: 'When it was written last; of what is published, when it came in force.' },
    },
    { name: 'approvedBy', type: 'text' },
    signerField('approvedByUser'),
    { name: 'approvedAt', type: 'date' },
    { name: 'importedAs', type: 'text', admin: { description: 'The id it had where it was exported.' } },
  ],
  indexes: [{ fields: ['target', 'position'] }, { fields: ['document', 'state'] }],
})

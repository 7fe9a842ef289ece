import type { CollectionConfig } from 'payload'
import { mayWith, nobody } from '../../access/index.ts'
import { signerField } from '../signer-field.ts'

/**
 * What somebody who may publish has planned: which text of a service goes live by itself on which day. The clock publishes
 * nothing that has no row here. Written by the services' own hooks, never by hand, and kept.
 */
export const PlannedChanges: CollectionConfig = {
  slug: 'planned-changes',
  admin: { hidden: true },
  access: { read: mayWith('read', 'history'), create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    // Database ids as text: a row outlives the service, its kommune and whoever planned it.
    { name: 'service', type: 'text', required: true, index: true },
    { name: 'kommune', type: 'text' },
    { name: 'day', type: 'text', required: true, admin: { description: 'The day in Norway, 2027-01-01.' } },
    {
      name: 'parts',
      type: 'json',
      required: true,
      admin: { description: 'What differs from what was live, each field with the digest it will have.' },
    },
    {
      name: 'digest',
      type: 'text',
      required: true,
      admin: { description: 'Of the whole of what was planned: nothing else goes live by itself.' },
    },
    {
      name: 'version',
      type: 'text',
      admin: {
        description:
          'The id of the version that was planned, once it is written: it is known again whatever a later contract makes of its text.',
      },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: ['waiting', 'published', 'withdrawn'],
      defaultValue: 'waiting',
    },
    // None when it was planned before there were rows.
    { name: 'by', type: 'text' },
    signerField('byUser'),
    { name: 'at', type: 'date', required: true },
  ],
}

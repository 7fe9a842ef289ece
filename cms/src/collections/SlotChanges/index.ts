import { changeKind, SLOT_NAMES } from '@innbyggarportal/shared-content/contract'
import type { CollectionConfig } from 'payload'
import { nobody } from '../../access/index.ts'
import { ofReadableServices } from './access.ts'

/** The log of what has changed in the slots of services. Written by the services' own hook, never by hand. */
export const SlotChanges: CollectionConfig = {
  slug: 'slot-changes',
  admin: { hidden: true },
  access: { read: ofReadableServices, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'service', type: 'relationship', relationTo: 'services', required: true, index: true },
    { name: 'slot', type: 'select', options: [...SLOT_NAMES], required: true },
    { name: 'digest', type: 'text', required: true },
    { name: 'before', type: 'text', admin: { description: 'The digest of what was live when the row was written.' } },
    { name: 'kind', type: 'select', options: [...changeKind.options], required: true },
    { name: 'at', type: 'date', required: true },
    { name: 'inForceFrom', type: 'date' },
    { name: 'withdrawn', type: 'checkbox', defaultValue: false },
    {
      name: 'pending',
      type: 'checkbox',
      defaultValue: false,
      admin: { description: 'A scheduled change that waits for its day.' },
    },
    {
      name: 'position',
      type: 'number',
      required: true,
      admin: { description: 'Place in the log of its slot, from 0.' },
    },
  ],
}

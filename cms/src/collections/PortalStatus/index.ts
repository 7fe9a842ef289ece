import type { CollectionConfig } from 'payload'
import { mayWith, nobody } from '../../access/index.ts'

/** How it went with the last publish of each portal. Written by the worker through the door. */
export const PortalStatuses: CollectionConfig = {
  slug: 'portal-status',
  admin: { hidden: true },
  access: { read: mayWith('read', 'portal'), create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'kommune', type: 'relationship', relationTo: 'kommuner', required: true, unique: true },
    { name: 'status', type: 'json', required: true },
    // What the panel asks for several times a second, without the findings.
    { name: 'summary', type: 'json' },
  ],
}

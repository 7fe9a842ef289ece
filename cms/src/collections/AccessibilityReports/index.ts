import type { CollectionConfig } from 'payload'
import { mayWith, nobody } from '../../access/index.ts'
import { reportEndpoint } from '../../publishing/report-endpoint.ts'

/** What the gate found in each release of each portal, by criterion. Written by the worker through the door; the newest are kept. */
export const AccessibilityReports: CollectionConfig = {
  slug: 'accessibility-reports',
  admin: { hidden: true },
  access: { read: mayWith('read', 'portal'), create: nobody, update: nobody, delete: nobody },
  endpoints: [reportEndpoint],
  indexes: [{ fields: ['kommune', 'release'], unique: true }],
  fields: [
    { name: 'kommune', type: 'relationship', relationTo: 'kommuner', required: true, index: true, maxDepth: 1 },
    { name: 'release', type: 'text', required: true },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'report', type: 'json', required: true },
  ],
}

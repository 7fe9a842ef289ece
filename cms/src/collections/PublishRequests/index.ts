import type { CollectionConfig } from 'payload'
import { mayInRegion, nobody } from '../../access/index.ts'

/** Hints that content may have changed. The truth is the comparison of content and manifests. */
export const PublishRequests: CollectionConfig = {
  slug: 'publish-requests',
  admin: { hidden: true },
  access: { read: mayInRegion('read', 'queue'), create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'at', type: 'date', required: true },
    { name: 'what', type: 'text', required: true },
    // The database id of whoever wrote; rows of older versions have her e-mail.
    { name: 'by', type: 'text' },
    // The database ids of the document, once it is written, and of the kommune it belongs to. No relationships: the row outlives both.
    { name: 'document', type: 'text' },
    { name: 'kommune', type: 'text' },
  ],
}

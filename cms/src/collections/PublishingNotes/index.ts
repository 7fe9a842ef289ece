import type { CollectionConfig } from 'payload'
import { nobody } from '../../access/index.ts'

/** What the worker has to say that belongs to no single portal: progress, problems, a sign of life. One row for each, told by the admin's own answers. */
export const PublishingNotes: CollectionConfig = {
  slug: 'publishing-notes',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true },
    { name: 'value', type: 'json' },
  ],
}

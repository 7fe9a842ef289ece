import type { CollectionConfig } from 'payload'
import { createIn, mayWith, updateDrafted } from '../../access/index.ts'

/** Shared services are the region's to write and everybody's to read; a local service is its kommune's. */
export const access: CollectionConfig['access'] = {
  read: mayWith('read', 'text'),
  create: createIn('text'),
  update: updateDrafted('text'),
  delete: mayWith('delete', 'text'),
}

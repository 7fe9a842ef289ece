import type { CollectionConfig } from 'payload'
import { createIn, mayWith, updateDrafted } from '../../access/index.ts'

/** An override is its kommune's alone. */
export const access: CollectionConfig['access'] = {
  read: mayWith('read', 'text'),
  create: createIn('text'),
  update: updateDrafted('text'),
  delete: mayWith('delete', 'text'),
}

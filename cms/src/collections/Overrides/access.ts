import type { CollectionConfig } from 'payload'
import { createIn, mayWith, updateDrafted } from '../../access/index.ts'

/** An override is its kommune's alone, drafts and versions too. */
export const access: CollectionConfig['access'] = {
  read: mayWith('read', 'text'),
  readVersions: mayWith('read', 'text', 'version.kommune'),
  create: createIn('text'),
  update: updateDrafted('text'),
  delete: mayWith('delete', 'text'),
}

import type { CollectionConfig } from 'payload'
import { createInOwn, ownAsPublisher, ownKommune, updateInOwn } from '../../access/index.ts'

/** An override is its kommune's alone, drafts and versions too. */
export const access: CollectionConfig['access'] = {
  read: ownKommune(),
  readVersions: ownKommune('version.kommune'),
  create: createInOwn,
  update: updateInOwn,
  delete: ownAsPublisher,
}

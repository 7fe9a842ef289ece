import type { CollectionConfig } from 'payload'
import { createInOwn, ownAsPublisher, ownKommune, updateInOwn } from '../../access/index.ts'

/** An override is its kommune's alone. */
export const access: CollectionConfig['access'] = {
  read: ownKommune(),
  create: createInOwn,
  update: updateInOwn,
  delete: ownAsPublisher,
}

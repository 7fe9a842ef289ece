import type { CollectionConfig } from 'payload'
import { createInOwn, ownAsPublisher, ownOrShared, updateInOwn } from '../../access/index.ts'

/** Shared services are the region's to write and everybody's to read; a local service is its kommune's. */
export const access: CollectionConfig['access'] = {
  read: ownOrShared(),
  create: createInOwn,
  update: updateInOwn,
  delete: ownAsPublisher,
}

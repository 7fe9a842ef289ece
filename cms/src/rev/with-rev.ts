import type { CollectionConfig, Field } from 'payload'
import { nobodyField } from '../access/index.ts'
import { RAISES_REV } from '../database/write-once.ts'
import { noteRev } from './note-rev.ts'
import { raiseRev } from './raise-rev.ts'
import { refuseStale } from './refuse-stale.ts'

/** How many times a document has been written. Whoever sends it back, says what her write is based on. */
const revField: Field = {
  name: 'rev',
  type: 'number',
  min: 1,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
  access: { create: nobodyField, update: nobodyField },
}

/**
 * Gives the documents of a collection a revision, so that a write based on an older one is refused with both contents, and
 * of two at once that name the same, one is written. A collection with versions has it from the day it has none.
 */
export function withRev(collection: CollectionConfig): CollectionConfig {
  if (collection.versions) return collection
  const { custom, fields, hooks = {} } = collection
  return {
    ...collection,
    custom: { ...custom, [RAISES_REV]: true },
    fields: [...fields, revField],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), noteRev],
      beforeValidate: [refuseStale, ...(hooks.beforeValidate ?? [])],
      beforeChange: [...(hooks.beforeChange ?? []), raiseRev],
    },
  }
}

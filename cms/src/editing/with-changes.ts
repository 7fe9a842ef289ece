import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  JSONField,
  TextField,
} from 'payload'
import { rememberDraft } from '../access/index.ts'
import { readUnpublished } from '../changes/stored-changes.ts'
import { moveChange } from '../changes/write-changes.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { noteEditing } from './note-editing.ts'
import { planWhole } from './plan-whole.ts'
import { layOnReading, noteReading } from './read-laid.ts'

/**
 * Gives a kind of content its changes: documents are read as they are in force, drafts beside them when they are asked
 * for; what is written is laid over what is in force; and what only drafts becomes changes (`stop-drafts.ts`).
 */
export function withChanges(collection: CollectionConfig, kind: Kind): CollectionConfig {
  const { hooks = {} } = collection
  return {
    ...collection,
    fields: [...collection.fields, publishesField, bundleField],
    hooks: {
      ...hooks,
      beforeOperation: [rememberDraft, noteReading, noteEditing(kind), ...(hooks.beforeOperation ?? [])],
      beforeRead: [layOnReading(kind), ...(hooks.beforeRead ?? [])],
      afterChange: [...(hooks.afterChange ?? []), afterWriting(kind)],
      afterDelete: [...(hooks.afterDelete ?? []), dropAll],
    },
  }
}

/** The ids of the changes a write publishes along with its fields. Nothing is stored. */
const publishesField: JSONField = { name: 'publishes', type: 'json', virtual: true, admin: { hidden: true } }

/** The bundle that what a write drafts belongs to. Nothing is stored with the document. */
const bundleField: TextField = { name: 'bundle', type: 'text', virtual: true, admin: { hidden: true } }

const afterWriting =
  (kind: Kind): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    if (!kind.hasDrafts) return
    await planWhole(req, kind, String(doc.id))
  }

/** What was never published of a document that is gone is given up, until the document is put back. */
const dropAll: CollectionAfterDeleteHook = async ({ id, req }) => {
  for (const change of await readUnpublished(req.payload, String(id), inTransaction(req)))
    await moveChange(req, change.id, 'dropped')
}

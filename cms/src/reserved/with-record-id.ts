import { canonicalJson } from '@innbyggarportal/shared-content/contract'
import type { CollectionBeforeChangeHook, CollectionConfig, Field } from 'payload'
import { idOf } from '../document/id-of.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { keysOfReferences } from '../editing/keys-of-references.ts'
import { namingFields, namingReferences, recordIdOf } from '../door/kinds/record-id.ts'

/** The name of its record. Kept beside the document for its index alone, which holds what hooks can only ask. */
const recordIdField: Field = { name: 'recordId', type: 'text', unique: true, index: true, hidden: true }

/** Has no two documents of a kind be one record. The name follows what a record is named by; a key never changes, a day or an old address may. */
export function withRecordId(collection: CollectionConfig, kind: Kind): CollectionConfig {
  const { hooks = {} } = collection
  const fields = namingFields(kind)
  const nameIn = (doc: Record<string, unknown> | undefined) =>
    canonicalJson(fields.map((field) => idOf(doc?.[field]) ?? null))
  const name: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
    const known: unknown = originalDoc?.recordId
    if (typeof known === 'string' && nameIn(data) === nameIn(originalDoc)) return { ...data, recordId: known }
    const keyOf = await keysOfReferences(req, { ...kind, references: namingReferences(kind) }, data)
    return { ...data, recordId: recordIdOf(kind, data, keyOf) }
  }
  return {
    ...collection,
    fields: [...collection.fields, recordIdField],
    hooks: { ...hooks, beforeChange: [...(hooks.beforeChange ?? []), name] },
  }
}

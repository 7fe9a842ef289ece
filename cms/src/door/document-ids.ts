import { recordId, type ContentRecord, type RecordKind } from '@innbyggarportal/shared-content/contract'
import type { Payload } from 'payload'
import { ALL_KINDS } from '../collections/index.ts'
import type { Keys } from '../database/read-collection.ts'
import type { KeyOf } from '../document/doc.ts'

/** The database id of every document a reading knows, published or not, by the name its record has. */
export async function documentIds(
  payload: Payload,
  known: Readonly<Record<RecordKind, { keys: Keys }>>,
  keyOf: KeyOf,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const kind of ALL_KINDS) {
    const naming = ['key', ...Object.keys(kind.references), ...(kind.namedBy ?? [])]
    const { docs } = await payload.find({
      collection: kind.collection,
      pagination: false,
      limit: 0,
      depth: 0,
      select: Object.fromEntries(naming.map((field) => [field, true as const])),
    })
    // What came after the reading is left out: its content is not known, and must not be written over.
    for (const doc of docs) {
      if (!known[kind.kind].keys.has(String(doc.id))) continue
      const read = kind.read({ ...doc }, { keyOf, problems: [] })
      ids.set(recordId(read as unknown as ContentRecord), String(doc.id))
    }
  }
  return ids
}

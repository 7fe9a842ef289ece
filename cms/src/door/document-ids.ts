import { RECORD_KINDS, type RecordKind } from '@innbyggarportal/shared-content/contract'
import type { Payload } from 'payload'
import { idOf } from '../document/id-of.ts'
import type { Keys } from '../database/read-collection.ts'
import { COLLECTION_OF } from './read-document.ts'
import { readDay } from '../document/read-day.ts'
import type { Doc, KeyOf } from '../document/doc.ts'

/** What the name of a record is made of. */
const NAMING = { key: true, kommune: true, service: true, fact: true, scope: true, validFrom: true } as const

/** The database id of every document a reading knows, published or not, by the name its record has. */
export async function documentIds(
  payload: Payload,
  known: Readonly<Record<RecordKind, { keys: Keys }>>,
  keyOf: KeyOf,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const kind of RECORD_KINDS) {
    const { docs } = await payload.find({
      collection: COLLECTION_OF[kind],
      pagination: false,
      limit: 0,
      depth: 0,
      select: NAMING,
    })
    // What came after the reading is left out: its content is not known, and must not be written over.
    for (const doc of docs)
      if (known[kind].keys.has(String(doc.id))) ids.set(nameOf(kind, { ...doc }, keyOf), String(doc.id))
  }
  return ids
}

function nameOf(kind: RecordKind, doc: Doc, keyOf: KeyOf): string {
  const kommune = keyOf(idOf(doc['kommune']))
  switch (kind) {
    case 'override':
      return `override/${kommune}/${keyOf(idOf(doc['service']))}`
    case 'localFact':
      return `localFact/${kommune ?? doc['scope']}/${keyOf(idOf(doc['fact']))}/${readDay(doc['validFrom']) ?? 'always'}`
    case 'contact':
      return `contact/${kommune}/${doc['key']}`
    default:
      return `${kind}/${doc['key']}`
  }
}

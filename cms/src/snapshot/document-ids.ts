import { RECORD_KINDS, type RecordKind } from '@innbyggarportal/shared-content/contract'
import { idOf } from './id-of.ts'
import type { KeptCollection } from './read-collection.ts'
import { COLLECTION_OF } from './read-document.ts'
import { keysOf } from './read-snapshot.ts'
import { readDay } from './read/read-day.ts'
import type { Doc, KeyOf } from './read/refs.ts'
import type { Source } from './snapshot-state.ts'

/** The database id of every document, published or not, by the name its record has. */
export function documentIds(kept: Readonly<Record<Source, KeptCollection>>): Map<string, string> {
  const keyOf = keysOf(kept)
  return new Map(RECORD_KINDS.flatMap((kind) => [...kept[COLLECTION_OF[kind]].docs].map(([id, { doc }]) => [nameOf(kind, doc, keyOf), id] as const)))
}

function nameOf(kind: RecordKind, doc: Doc, keyOf: KeyOf): string {
  const kommune = keyOf(idOf(doc['kommune']))
  switch (kind) {
    case 'override': return `override/${kommune}/${keyOf(idOf(doc['service']))}`
    case 'localFact': return `localFact/${kommune ?? doc['scope']}/${keyOf(idOf(doc['fact']))}/${readDay(doc['validFrom']) ?? 'always'}`
    case 'contact': return `contact/${kommune}/${doc['key']}`
    default: return `${kind}/${doc['key']}`
  }
}

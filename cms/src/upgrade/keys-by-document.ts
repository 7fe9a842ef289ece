import type { PayloadRequest } from 'payload'
import { idOf } from '../document/id-of.ts'
import type { Doc, KeyOf } from '../document/doc.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { keysOfReferences } from '../editing/keys-of-references.ts'

/** Finds the keys of what documents refer to, and asks for each once. */
export function keysByDocument(): (req: PayloadRequest, kind: Kind, doc: Doc) => Promise<KeyOf> {
  const known = new Map<string, string>()
  return async (req, kind, doc) => {
    const ids = Object.keys(kind.references).flatMap((name) => idOf(doc[name]) ?? [])
    if (ids.some((id) => !known.has(id))) {
      const keyOf = await keysOfReferences(req, kind, doc)
      for (const id of ids) known.set(id, keyOf(id) ?? '')
    }
    return (id) => (id === undefined ? undefined : known.get(id) || undefined)
  }
}

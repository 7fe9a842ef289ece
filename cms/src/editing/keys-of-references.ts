import type { CollectionSlug, PayloadRequest } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import { idOf } from '../document/id-of.ts'
import type { Doc, KeyOf } from '../document/doc.ts'
import type { Kind } from '../door/kinds/kind.ts'

/** The keys of what one document refers to, read for it alone: a question for each collection it refers to. */
export async function keysOfReferences(req: PayloadRequest, kind: Kind, doc: Doc): Promise<KeyOf> {
  const { flattenedFields } = req.payload.collections[kind.collection].config
  const wanted = Object.keys(kind.references).flatMap((name) => {
    const field = flattenedFields.find((f) => f.name === name)
    const value = doc[name]
    const ids = (Array.isArray(value) ? value : [value]).flatMap((ref) => idOf(ref) ?? [])
    return field?.type === 'relationship' && typeof field.relationTo === 'string'
      ? ids.map((id) => ({ id, collection: field.relationTo as CollectionSlug }))
      : []
  })
  const keys = new Map<string, string>()
  for (const [collection, all] of Map.groupBy(wanted, (ref) => ref.collection)) {
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: all.map(({ id }) => id) } },
      pagination: false,
      depth: 0,
      draft: true,
      select: { key: true },
      req: inTransaction(req),
    })
    for (const { id, ...found } of docs as { id: string; key?: unknown }[]) keys.set(id, String(found.key))
  }
  return (id) => (id === undefined ? undefined : keys.get(id))
}

import type { Change } from '@innbyggarportal/shared-content/contract'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import type { IdOf, Kind } from '../door/kinds/kind.ts'

/** Finds the database ids of what changes refer to. Nothing is asked when none of them is of a reference. */
export async function idsOfKeys(req: PayloadRequest, kind: Kind, changes: readonly Change[]): Promise<IdOf> {
  const ids = new Map<string, string>()
  const names = Object.keys(kind.references)
  const referring = changes.filter(({ field }) => names.includes(field))
  for (const { field, content } of referring) {
    const found = req.payload.collections[kind.collection].config.flattenedFields.find((f) => f.name === field)
    if (found?.type !== 'relationship' || typeof found.relationTo !== 'string') continue
    const keys = [content].flat().filter((key) => typeof key === 'string')
    const { docs } = await req.payload.find({
      collection: found.relationTo as CollectionSlug,
      where: { key: { in: keys } },
      pagination: false,
      depth: 0,
      select: { key: true },
      req: inTransaction(req),
    })
    for (const doc of docs as { id: string; key?: unknown }[]) ids.set(String(doc.key), doc.id)
  }
  return (_kind, key) => ids.get(key)
}

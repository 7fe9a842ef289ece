import type { CollectionConfig } from 'payload'
import { storedDocument } from '../usage/uses-of.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { toBinRow, type BinRow } from './bin-row.ts'
import { putInBin } from './put-in-bin.ts'

/**
 * Has every deletion of a kind of content put the document away whole. What it was is read before anything of it goes,
 * and written when it is gone: a deletion that is refused, alone or among many, leaves nothing in the bin.
 */
export function withBin(collection: CollectionConfig, kind: Kind): CollectionConfig {
  const { hooks = {} } = collection
  const name = (id: unknown) => `bin:${kind.kind}/${String(id)}`
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeDelete: [
        async ({ id, req }) => {
          const doc = await storedDocument(req, kind.collection, String(id))
          if (doc !== null) req.context[name(id)] = await toBinRow(req, kind, doc)
        },
        ...(hooks.beforeDelete ?? []),
      ],
      afterDelete: [
        ...(hooks.afterDelete ?? []),
        async ({ id, req }) => {
          const row = req.context[name(id)] as BinRow | undefined
          if (row !== undefined) await putInBin(req, row, 'deleted')
        },
      ],
    },
  }
}

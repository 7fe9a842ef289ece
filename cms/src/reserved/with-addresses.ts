import type { CollectionConfig, CollectionSlug, PayloadRequest } from 'payload'
import { isDraftWrite } from '../access/index.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { free, reserveAddress, reserveShared } from './reserve-address.ts'

/** Keeps the reservations of addresses in step with services and kommuner; other collections are as they were. */
export function withAddresses(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  if (collection.slug === 'services') {
    return {
      ...collection,
      hooks: {
        ...hooks,
        afterChange: [
          // A draft of what there is holds nothing yet. What is stored counts, and not the draft beside it.
          async ({ doc, operation, req }) => {
            if (operation === 'create' || !isDraftWrite(req.context)) await reserveStored(req, doc.id)
          },
          ...(hooks.afterChange ?? []),
        ],
        // After: of many that are deleted at once, one may stay at the last moment.
        afterDelete: [({ id, req }) => free(req, { service: String(id) }), ...(hooks.afterDelete ?? [])],
      },
    }
  }
  if (collection.slug === ('kommuner' satisfies CollectionSlug)) {
    return {
      ...collection,
      hooks: {
        ...hooks,
        afterChange: [
          async ({ doc, operation, req }) => {
            if (operation === 'create') await reserveShared(req, doc.id)
          },
          ...(hooks.afterChange ?? []),
        ],
        afterDelete: [({ id, req }) => free(req, { kommune: String(id) }), ...(hooks.afterDelete ?? [])],
      },
    }
  }
  return collection
}

async function reserveStored(req: PayloadRequest, id: string): Promise<void> {
  const stored = await req.payload.findByID({
    collection: 'services',
    id,
    draft: false,
    depth: 0,
    select: { slug: true, kommune: true },
    disableErrors: true,
    req: inTransaction(req),
  })
  if (stored !== null) await reserveAddress(req, { ...stored })
}

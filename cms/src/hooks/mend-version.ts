import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'

const dated = z.object({
  _status: z.string(),
  updatedAt: z.union([z.string(), z.date()]).transform((at) => new Date(at).getTime()),
})
const byId = z.object({ id: z.string() })

/**
 * Before a document is edited: an edit is laid over the newest version, which is older than what is published when a publication
 * without a transaction stopped in between. The missing version is written first, so that the edit does not take that publication back.
 */
export const mendVersion: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug },
  operation,
  req: { payload },
}) => {
  const asked = byId.safeParse(args)
  if (payload.db.name === 'mongoose' || !asked.success || (operation !== 'update' && operation !== 'updateByID')) return
  const { id } = asked.data
  const stored = await payload.db.findOne<{ id: string }>({ collection: slug, where: { id: { equals: id } } })
  const main = dated.safeParse(stored)
  if (stored === null || !main.success || main.data._status !== 'published') return
  const {
    docs: [newest],
  } = await payload.db.findVersions({
    collection: slug,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
  })
  if (newest === undefined || new Date(newest.updatedAt).getTime() >= main.data.updatedAt) return
  const at = new Date(main.data.updatedAt).toISOString()
  await payload.db.createVersion({
    collectionSlug: slug,
    parent: id,
    versionData: { ...stored } as never,
    autosave: false,
    createdAt: at,
    updatedAt: at,
  })
}

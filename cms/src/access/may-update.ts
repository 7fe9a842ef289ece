import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/** Which of some documents the person who sent the request may change, as the collection's own rule has it. Nobody may change what is not there. */
export async function mayUpdate(req: PayloadRequest, slug: string, ids: readonly string[]): Promise<Set<string>> {
  const collection = Object.hasOwn(req.payload.collections, slug)
    ? req.payload.collections[slug as CollectionSlug]
    : undefined
  if (!collection || ids.length === 0) return new Set()
  const allowed = await collection.config.access.update({ req })
  if (allowed === false) return new Set()
  // One by one: MongoDB takes a list with something in it that is no id for a mistake of the program.
  const isAsked: Where = { or: ids.map((id) => ({ id: { equals: id } })) }
  const { docs } = await req.payload.find({
    collection: slug as CollectionSlug,
    where: allowed === true ? isAsked : { and: [isAsked, allowed] },
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: {},
    overrideAccess: true,
  })
  return new Set(docs.map((doc) => String(doc.id)))
}

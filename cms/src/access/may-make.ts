import type { CollectionSlug, Payload, PayloadRequest, TypedUser } from 'payload'

/** Whether there is anything at all in a collection a person may make, as the admin asks it before it shows a button. */
export async function mayMake(payload: Payload, user: TypedUser, slug: CollectionSlug): Promise<boolean> {
  const { config } = payload.collections[slug]
  return (await config.access.create({ req: { payload, user } as PayloadRequest, collectionConfig: config })) !== false
}

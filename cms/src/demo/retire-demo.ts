import type { Payload } from 'payload'

/** Outside a demonstration the demo logins end: nobody stays signed in as one of them. (Signing in is refused by a hook.) */
export async function retireDemo(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { isDemo: { equals: true } },
    pagination: false,
    depth: 0,
    showHiddenFields: true,
  })
  for (const { id, sessions } of docs) {
    if (sessions?.length)
      await payload.db.updateOne({ collection: 'users', id, data: { sessions: [] }, returning: false })
  }
}

import type { Payload } from 'payload'

/** The database id of the kommune with a key; undefined when it is gone. */
export async function kommuneId(payload: Payload, key: string): Promise<string | undefined> {
  const {
    docs: [kommune],
  } = await payload.find({
    collection: 'kommuner',
    where: { key: { equals: key } },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  return kommune?.id
}

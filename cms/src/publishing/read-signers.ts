import type { Payload } from 'payload'

/** A row somebody has signed. Rows of older versions have the name alone. */
export interface Signed {
  by?: string | null | undefined
  byUser?: string | null | undefined
}

/** Gives a function that names whoever signed a row: what she is called now, or was then when her login is gone. */
export async function readSigners(payload: Payload, rows: readonly Signed[]): Promise<(row: Signed) => string> {
  // Not by the ids: MongoDB refuses to look for one that is none, and a damaged row would stop all others.
  const { docs } = rows.some((r) => r.byUser)
    ? await payload.find({ collection: 'users', depth: 0, pagination: false, select: { name: true } })
    : { docs: [] }
  const names = new Map(docs.map((user) => [user.id, user.name]))
  return ({ by, byUser }) => (byUser && names.get(byUser)) || by || ''
}

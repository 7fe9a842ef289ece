import { pageAt } from '@innbyggarportal/shared-content/addresses'
import type { PayloadRequest, Where } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import type { Doc } from '../document/doc.ts'

/** Whose old addresses are asked for: a kommune's own and those of all, or those of all alone. */
type Place = string | undefined

/** The redirects whose old address is what a service with this slug has, in whatever language it is written. */
export async function redirectsFrom(req: PayloadRequest, slug: string, kommune: Place): Promise<Doc[]> {
  const shared: Where = { kommune: { exists: false } }
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: {
      and: [
        { from: { contains: slug } },
        kommune === undefined ? shared : { or: [shared, { kommune: { equals: kommune } }] },
      ],
    },
    pagination: false,
    depth: 0,
    req: inTransaction(req),
  })
  return docs.map((doc): Doc => ({ ...doc })).filter(({ from }) => slugIn(from) === slug)
}

/** The slug in an address of the form a service has; undefined of any other. */
export function slugIn(from: unknown): string | undefined {
  const page = typeof from === 'string' ? pageAt(from) : undefined
  return page?.section === 'services' ? page.slug : undefined
}

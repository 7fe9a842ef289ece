import type { PayloadRequest } from 'payload'
import { UNPUBLISHED } from '../../changes/stored-changes.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Doc } from '../../document/doc.ts'
import type { Kind } from '../../door/kinds/kind.ts'
import { refuseAsWhole, refuseWhole } from '../../messages/refuse.ts'
import type { CmsProblem } from '../../messages/said.ts'
import { inBundle, MOST, type Bundle } from './bundle.ts'

/**
 * Why so many changes more cannot come into a bundle; undefined when they can. One that is published as a whole is done with,
 * so that the history says by its name what came together; and whoever has one of that name elsewhere is told that
 * it would be another.
 */
export async function cannotTake(
  req: PayloadRequest,
  { bundle, kommune }: Bundle,
  more: number,
): Promise<Omit<CmsProblem, 'path'> | undefined> {
  const count = async (where: object) =>
    (await req.payload.count({ collection: 'changes', where: { ...where }, req: inTransaction(req) })).totalDocs
  const { docs: hers } = await req.payload.find({
    collection: 'changes',
    where: {
      and: [
        { bundle: { equals: bundle } },
        { state: { in: [...UNPUBLISHED] } },
        { byUser: { equals: String(req.user?.id) } },
      ],
    },
    pagination: false,
    depth: 0,
    select: { kommune: true },
    req: inTransaction(req),
  })
  if (hers.some((row) => (row.kommune ?? undefined) !== kommune)) return { code: 'bundleOwners', params: {} }
  const there = await count(inBundle({ bundle, kommune }, UNPUBLISHED))
  if (there + more > MOST) return { code: 'bundleLarge', params: { count: MOST } }
  if (there === 0 && (await count(inBundle({ bundle, kommune }, ['published']))) > 0)
    return { code: 'bundleUsed', params: { bundle } }
  return undefined
}

/** Refuses with 409 to write one change more for a bundle: it cannot take it, or the document is not published. */
export async function refuseBundle(
  req: PayloadRequest,
  kind: Kind,
  stored: Doc,
  bundle: Bundle,
  more = 1,
): Promise<void> {
  if (kind.hasDrafts && stored['_status'] !== 'published') throw refuseWhole(req, 409, 'bundleNotLive')
  const why = await cannotTake(req, bundle, more)
  if (why) throw refuseAsWhole(req, 409, [{ path: '', ...why }])
}

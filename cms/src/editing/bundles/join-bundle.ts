import type { PayloadRequest } from 'payload'
import { isOpen, readChanges, type StoredChange } from '../../changes/stored-changes.ts'
import { bundleChange } from '../../changes/write-changes.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Kind } from '../../door/kinds/kind.ts'
import { refuseAsWhole, refuseWhole } from '../../messages/refuse.ts'
import { reviewerFor } from '../../access/reviewer-for.ts'
import { withDocuments, type FoundChange } from '../find-change.ts'
import { cannotTake } from './check-bundle.ts'
import { stopBundle, type InTheWay } from './stop-bundle.ts'

/**
 * Puts open changes into a bundle, or takes them out of it, on behalf of whoever sent the request: all of them or none.
 * Refuses with 404 when one is not there or is nothing she may write; else with 409, and each that stands in the way.
 */
export async function moveInBundle(
  req: PayloadRequest,
  kinds: readonly Kind[],
  bundle: string,
  { ids, isIn }: { ids: readonly string[]; isIn: boolean },
): Promise<StoredChange[]> {
  const members = await findAll(req, kinds, new Set(ids))
  const inTheWay = members.flatMap((member): InTheWay[] => {
    const { change, kind, stored } = member
    const isOfIt = isIn || change.bundle === bundle
    if (!isOpen(change) || !isOfIt) return [{ members: [member], problems: [{ path: '', code: 'noStep', params: {} }] }]
    if (isIn && kind.hasDrafts && stored['_status'] !== 'published')
      return [{ members: [member], problems: [{ path: '', code: 'bundleNotLive', params: {} }] }]
    return []
  })
  if (inTheWay.length > 0) throw stopBundle(req, bundle, inTheWay)
  if (isIn) await refuseTaking(req, bundle, members)
  for (const { change } of members) await bundleChange(req, change.id, isIn ? bundle : null)
  return members.map(({ change: { bundle: _before, ...change } }) => (isIn ? { ...change, bundle } : change))
}

async function findAll(req: PayloadRequest, kinds: readonly Kind[], ids: ReadonlySet<string>): Promise<FoundChange[]> {
  const found = await readChanges(req.payload, { id: { in: [...ids] } }, inTransaction(req))
  const members = await withDocuments(req, kinds, found)
  if (members.length < ids.size) throw refuseWhole(req, 404, 'noChange')
  for (const { change, kommune } of members) {
    const review = await reviewerFor(req, { ...change, kommune }, new Date())
    if (!review?.reviewer.mayWrite) throw refuseWhole(req, 404, 'noChange')
  }
  return members
}

async function refuseTaking(req: PayloadRequest, bundle: string, members: readonly FoundChange[]): Promise<void> {
  const owners = new Set(members.map(({ kommune }) => kommune))
  if (owners.size > 1) throw refuseWhole(req, 409, 'bundleOwners')
  const [kommune] = owners
  const more = members.filter(({ change }) => change.bundle !== bundle).length
  const why = await cannotTake(req, { bundle, kommune }, more)
  if (why) throw refuseAsWhole(req, 409, [{ path: '', ...why }])
}

import { osloDate, WHOLE } from '@innbyggarportal/shared-content/contract'
import { mergeOffers } from '@innbyggarportal/shared-content/changes'
import type { PayloadRequest } from 'payload'
import { readChanges } from '../changes/stored-changes.ts'
import { digestOf } from '../document/digest-of.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { standingOf } from './record-write.ts'

/**
 * The ids of the planned changes of a document that were written on something else than what they will replace: somebody
 * has edited the same since, or planned something for a day before. Of those the reader may read.
 */
export async function movedGround(req: PayloadRequest, kinds: readonly Kind[], document: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'changes',
    where: { and: [{ document: { equals: document } }, { state: { equals: 'approved' } }] },
    overrideAccess: false,
    user: req.user,
    pagination: false,
    depth: 0,
    select: { target: true },
  })
  const target = docs[0]?.target
  const kind = kinds.find((k) => target?.startsWith(`${k.kind}/`))
  if (kind === undefined) return []
  const approved = await readChanges(req.payload, { id: { in: docs.map(({ id }) => id) } })
  const place = { target: approved[0]!.target, field: WHOLE }
  const today = osloDate(new Date().toISOString())
  const offers = mergeOffers(place, await standingOf(req, kind, document), approved, { today, digestOf })
  return offers.map(({ change }) => change.id)
}

import type { ChangeState } from '@innbyggarportal/shared-content/contract'
import type { PayloadRequest, Where } from 'payload'
import { readChanges } from '../../changes/stored-changes.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Kind } from '../../door/kinds/kind.ts'
import { refuseWhole } from '../../messages/refuse.ts'
import { withDocuments, type FoundChange } from '../find-change.ts'

/** A bundle is known by its name and whose it is: what one kommune calls its own stands in nobody else's way. */
export interface Bundle {
  bundle: string
  /** The database id of the kommune; none for the region. */
  kommune: string | undefined
}

/** How many changes a bundle can have: all of it is written in one transaction. */
export const MOST = 200

/** The changes of a bundle in some states. */
export const inBundle = ({ bundle, kommune }: Bundle, states: readonly ChangeState[]): Where => ({
  and: [
    { bundle: { equals: bundle } },
    { state: { in: [...states] } },
    { kommune: kommune === undefined ? { exists: false } : { equals: kommune } },
  ],
})

/**
 * The members of a bundle in some states, as they were written, in a name of which whoever sent the request sees something.
 * Refuses with 404 when there is none, and with 409 when several have one and she does not say whose (`null` is the
 * region's), or it is larger than a bundle may be.
 */
export async function membersOf(
  req: PayloadRequest,
  kinds: readonly Kind[],
  { bundle, kommune }: { bundle: string; kommune?: string | null | undefined },
  states: readonly ChangeState[],
): Promise<FoundChange[]> {
  const { docs } = await req.payload.find({
    collection: 'changes',
    where: { and: [{ bundle: { equals: bundle } }, { state: { in: [...states] } }] },
    overrideAccess: false,
    user: req.user,
    pagination: false,
    depth: 0,
    select: { kommune: true },
    req: inTransaction(req),
  })
  const owners = new Set(
    docs.map((row) => row.kommune ?? null).filter((own) => kommune === undefined || own === kommune),
  )
  const [owner] = owners
  if (owner === undefined) throw refuseWhole(req, 404, 'noBundle', { bundle })
  if (owners.size > 1) throw refuseWhole(req, 409, 'whichBundle', { bundle })
  const where = inBundle({ bundle, kommune: owner ?? undefined }, states)
  const members = await readChanges(req.payload, where, inTransaction(req))
  if (members.length > MOST) throw refuseWhole(req, 409, 'bundleLarge', { count: MOST })
  return withDocuments(req, kinds, members)
}

/** Members document by document, each after those it may need. */
export const byDocument = (kinds: readonly Kind[], members: readonly FoundChange[]): FoundChange[][] =>
  [...Map.groupBy(members, ({ change }) => change.document).values()].toSorted(
    (a, b) => kinds.indexOf(a[0]!.kind) - kinds.indexOf(b[0]!.kind),
  )

import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { inTransaction } from '../../database/in-transaction.ts'
import { meetOthers } from '../../database/meet-others.ts'
import { listOf } from '../../document/present.ts'
import { endGoing, isGoing, markGoing } from '../../usage/going.ts'
import { refuseWhole } from '../../messages/refuse.ts'

/**
 * Somebody must always be able to administer: the last administrator of the region keeps the role and the account. Two who take
 * it from each other in the same moment meet in `going`, and from two servers on MongoDB in one row both must write.
 */
export const keepAdministrator: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || data['roles'] === undefined || !isAdministrator(originalDoc) || isAdministrator(data))
    return
  await refuseLast(req, String(originalDoc.id))
}
export const noteRoles: CollectionAfterChangeHook = ({ doc }) => endGoing(nameOf(String(doc.id)))

export const keepAdministratorAccount: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const {
    docs: [user],
  } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    req: inTransaction(req),
  })
  if (user && isAdministrator(user)) await refuseLast(req, user.id)
}
export const noteDeleted: CollectionAfterDeleteHook = ({ id }) => endGoing(nameOf(String(id)))

const nameOf = (id: string) => `regionAdministrator/${id}`
const isAdministrator = ({ roles }: { roles?: unknown }) =>
  listOf(roles).some(
    (row) => typeof row === 'object' && row !== null && 'role' in row && row.role === 'regionAdministrator',
  )

async function refuseLast(req: PayloadRequest, id: string): Promise<void> {
  markGoing(nameOf(id))
  try {
    await meetOthers(req, 'region-administrators')
    const { docs } = await req.payload.find({
      collection: 'users',
      where: { 'roles.role': { equals: 'regionAdministrator' } },
      pagination: false,
      depth: 0,
      req: inTransaction(req),
    })
    if (!docs.some((user) => user.id !== id && !isGoing(nameOf(user.id))))
      throw refuseWhole(req, 400, 'lastAdministrator')
  } catch (error) {
    endGoing(nameOf(id))
    throw error
  }
}

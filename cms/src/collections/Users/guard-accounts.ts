import {
  isRegionRole,
  managesAll,
  mayGive,
  reach,
  reaches,
  ROLES,
  type Held,
  type Role,
} from '@innbyggarportal/shared-content/rights'
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { isTouched, sessionOf } from '../../access/index.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { asGroup } from '../../document/as-group.ts'
import { idOf } from '../../document/id-of.ts'
import { listOf } from '../../document/present.ts'
import { refuseWhole } from '../../messages/refuse.ts'

/**
 * Whoever manages accounts gives and takes roles where she does, and no other; to herself no more than she has. Of an account
 * that has roles elsewhere too, she changes nothing but those: with its address and password she would have all its rights.
 */
export const guardAccounts: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const session = sessionOf(req)
  if (session === null) return
  const isHerself = originalDoc?.id === session.id
  const before = rolesOf(originalDoc)
  const after = data['roles'] === undefined ? before : rolesOf(data)
  const given = without(after, before)
  const taken = without(before, after)
  const mayAll =
    given.every((row) => mayGive(session.held, row, { isHerself })) &&
    taken.every((row) => mayGive(session.held, row, { isHerself: false }))
  if (!mayAll) throw refuseWhole(req, 403, 'roleNotHers')
  if (isHerself || managesAll(session.held)) return
  if (operation === 'create') {
    if (after.length === 0) throw refuseWhole(req, 400, 'roleNeeded')
    return
  }
  const isMore = Object.keys(data).some((field) => field !== 'roles' && isTouched(field, data, originalDoc))
  if (isMore && !isWhollyOf(session.held, before)) throw refuseWhole(req, 403, 'accountElsewhere')
}

/** Deletes only an account that is wholly hers to manage. */
export const guardAccountDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const session = sessionOf(req)
  if (session === null || managesAll(session.held)) return
  const account = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    req: inTransaction(req),
  })
  if (account && !isWhollyOf(session.held, rolesOf(account))) throw refuseWhole(req, 403, 'accountElsewhere')
}

function rolesOf(account: unknown): Held[] {
  return listOf(asGroup(account)['roles']).flatMap((row): Held[] => {
    const { role, kommune } = asGroup(row)
    if (!(ROLES as readonly unknown[]).includes(role)) return []
    return [isRegionRole(role as Role) ? { role: role as Role } : { role: role as Role, kommune: idOf(kommune) }]
  })
}

/** The rows of one list that another lacks. */
const without = (rows: readonly Held[], others: readonly Held[]) =>
  rows.filter((row) => !others.some((other) => other.role === row.role && other.kommune === row.kommune))

/** Whether an account works only where somebody manages accounts. */
const isWhollyOf = (held: readonly Held[], rows: readonly Held[]) => {
  const managed = reach(held, 'manage', 'accounts')
  return rows.every(({ role, kommune }) => !isRegionRole(role) && (kommune === undefined || reaches(managed, kommune)))
}

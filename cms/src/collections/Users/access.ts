import { reach, reachesSome } from '@innbyggarportal/shared-content/rights'
import type { Access, FieldAccess } from 'payload'
import { sessionOf } from '../../access/index.ts'

/** One's own account, and those of the kommuner one manages accounts in; the region's administrators have all. */
export const knownAccounts: Access = ({ req }) => {
  const session = sessionOf(req)
  if (session === null) return false
  const { isShared, kommuner } = reach(session.held, 'manage', 'accounts')
  if (isShared) return true
  const own = { id: { equals: session.id } }
  return kommuner.length === 0 ? own : { or: [own, { 'roles.kommune': { in: [...kommuner] } }] }
}

/** Making an account, by whoever manages some; with which roles, is for `guard-accounts.ts` to say. */
export const makesAccounts: Access = (args) => isManager(args)

/** Deleting those she manages; whether they are wholly hers, is for `guard-accounts.ts` to say. */
export const deletesAccounts: Access = (args) => isManager(args) && knownAccounts(args)

/** What only whoever manages accounts writes. What she may write there, is for `guard-accounts.ts` to say. */
export const managersField: FieldAccess = ({ req }) => isManager({ req })

const isManager = ({ req }: Pick<Parameters<Access>[0], 'req'>) =>
  reachesSome(reach(sessionOf(req)?.held ?? [], 'manage', 'accounts'))

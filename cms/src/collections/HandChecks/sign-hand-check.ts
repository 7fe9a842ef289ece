import { osloDate } from '@innbyggarportal/shared-content/contract'
import { findCriterion } from '@innbyggarportal/shared-content/rules'
import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '../../messages/refuse.ts'
import { readDay } from '../../document/read-day.ts'
import { signature } from '../../access/signature.ts'

/** Signs a check by hand with the login. It is about one criterion, and nobody has tried anything tomorrow. */
export const signHandCheck: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  const at = (path: string) => ({ req, collection: collection.slug, path })
  if (!findCriterion(String(data['criterion'] ?? '')))
    throw refuse(at('criterion'), 'unknownCriterion', { criterion: String(data['criterion'] ?? '') })
  const day = readDay(data['day'])
  if (day === undefined || day > osloDate(new Date().toISOString())) throw refuse(at('day'), 'comingDay')
  return { ...data, ...signature(req.user) }
}

import { isComparable } from '@innbyggarportal/shared-content/facts'
import type { CollectionBeforeValidateHook } from 'payload'
import { refuse } from '../../messages/refuse.ts'

/** Only what can be more or less has a ceiling or a floor. */
export const checkBinds: CollectionBeforeValidateHook = ({ collection, data = {}, originalDoc, req }) => {
  const { type, binds } = { ...originalDoc, ...data }
  if ((binds === 'ceiling' || binds === 'floor') && type !== undefined && !isComparable(type))
    throw refuse({ req, collection: collection.slug, path: 'binds' }, 'bindsType')
  return data
}

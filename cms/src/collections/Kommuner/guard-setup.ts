import { KOMMUNE_SETTINGS, mayDo } from '@innbyggarportal/shared-content/rights'
import type { CollectionBeforeValidateHook, Field, FieldAccess, PayloadRequest } from 'payload'
import { isTouched, sessionOf } from '../../access/index.ts'
import { refuseWhole } from '../../messages/refuse.ts'

const setsUp = (req: PayloadRequest) => {
  const session = sessionOf(req)
  return session === null || mayDo(session.held, 'publish', 'kommuner', undefined)
}

/** Refuses to let a kommune change what it is: it sets up its look, its welcome and who may do what, and no more. */
export const guardSetup: CollectionBeforeValidateHook = ({ data = {}, originalDoc, req }) => {
  if (setsUp(req)) return
  const isMore = Object.keys(data).some(
    (field) => !KOMMUNE_SETTINGS.includes(field) && isTouched(field, data, originalDoc),
  )
  if (isMore) throw refuseWhole(req, 403, 'regionSetsUp')
}

/** Asked what to show; what is sent all the same is refused with a sentence, not left out. */
const whoSetsUp: FieldAccess = ({ req, siblingData }) => siblingData !== undefined || setsUp(req)

/** A field as the kommune's own administrator sees it: what she may not change, she reads. A rule of its own stays. */
export function withSetup(field: Field): Field {
  if (!('name' in field) || field.type === 'ui' || KOMMUNE_SETTINGS.includes(field.name)) return field
  return { ...field, access: { update: whoSetsUp, ...('access' in field && field.access) } } as Field
}

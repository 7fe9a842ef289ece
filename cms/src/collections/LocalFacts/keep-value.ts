import { osloDate } from '@innbyggarportal/shared-content/contract'
import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '../../messages/refuse.ts'
import { readDay } from '../../document/read-day.ts'
import { servicesNeeding } from '../../usage/last-of.ts'

/** Refuses to put off the only value that holds today: until its day the pages would show none. A coming value is one more. */
export const keepValue: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (operation !== 'update' || req.context['isImport'] === true) return
  const isComing = (readDay(data['validFrom']) ?? '') > osloDate(new Date().toISOString())
  if (isComing && (await servicesNeeding(req, originalDoc)).length > 0)
    throw refuse({ req, collection: collection.slug, path: 'validFrom' }, 'onlyValue')
}

import { osloDate, type ChangeKind } from '@innbyggarportal/shared-content/contract'
import type { CollectionBeforeChangeHook } from 'payload'
import { isDraftWrite, mayPublishIn } from '../../access/index.ts'
import { idOf } from '../../document/id-of.ts'
import { layOver } from '../../document/lay-over.ts'
import { readDay } from '../../document/read-day.ts'
import { serviceKind } from '../../door/kinds/service.ts'
import { groundOf } from '../../editing/ground-of.ts'
import { keepNote } from '../../editing/write-note.ts'
import { refuse, refuseWith } from '../../messages/refuse.ts'
import { checkPublishable, LOCALIZED_FIELDS } from './check-publishable.ts'

/**
 * Before a service is written: what is published, or planned for a day, must be fit to be published; a publication takes
 * note of the kind of change and puts it back to its default for next time.
 */
export const preparePublishing: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const id: string | undefined = originalDoc?.id
  const isDraft = isDraftWrite(req.context)
  const isPublishing = !isDraft && data['_status'] === 'published'
  const changeKind: ChangeKind = data['changeKind'] ?? 'functional'
  const inForceFrom = changeKind === 'legal' ? readDay(data['inForceFrom']) : undefined
  const isAhead = inForceFrom !== undefined && inForceFrom > osloDate(new Date().toISOString())
  const whole = layOver(await groundOf(req, serviceKind, id), data, String(req.locale), LOCALIZED_FIELDS)

  if (isPublishing && isAhead)
    throw refuse({ req, collection: collection.slug, path: 'inForceFrom' }, 'futureLegal', { day: inForceFrom })
  const isPlanning = isDraft && isAhead && mayPublishIn(req, idOf(originalDoc?.kommune ?? data['kommune']))
  const problems = isPublishing || isPlanning ? checkPublishable(whole) : []
  if (problems.length > 0) throw refuseWith({ req, collection: collection.slug }, problems)

  if (isPublishing) {
    keepNote(req, { id, changeKind, inForceFrom })
    return { ...data, changeKind: 'functional', inForceFrom: null }
  }
  return inForceFrom === undefined ? { ...data, inForceFrom: null } : data
}

import { lockedRows, SLOT_NAMES } from '@innbyggarportal/shared-content/contract'
import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../../document/id-of.ts'
import { slotLabel } from '../../fields/slot-labels.ts'
import { refuse } from '../../messages/refuse.ts'

/** Rows stand fast for all kommuner: in a service that one kommune has, none is locked. */
export const checkLocks: CollectionBeforeValidateHook = ({ collection, data = {}, originalDoc, req }) => {
  if (idOf(data['kommune'] ?? originalDoc?.kommune) === undefined) return data
  const slot = SLOT_NAMES.find((name) => lockedRows(data[name]) !== undefined)
  if (slot !== undefined)
    throw refuse({ req, collection: collection.slug, path: slot }, 'rowLocked', { slot: slotLabel(slot) })
  return data
}

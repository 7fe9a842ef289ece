import { osloDate, type ChangeKind } from '@innbyggarportal/shared-content/contract'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isDraftWrite } from '../../access/index.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { refuse, refuseWith } from '../../messages/refuse.ts'
import { partsOf } from '../../planning/parts-of.ts'
import { readWaitingPlans } from '../../changes/planned-changes.ts'
import { refuseEarly } from '../../planning/refuse-early.ts'
import { slotDigests } from '../../slots/parsed-slots.ts'
import { readDay } from '../../document/read-day.ts'
import type { Doc } from '../../document/doc.ts'
import { lastPublished, wholeDocument } from '../../database/whole-document.ts'
import { layOver } from '../../document/lay-over.ts'
import { checkPublishable, LOCALIZED_FIELDS } from './check-publishable.ts'
import { keepNote, type WriteNote } from '../../planning/write-note.ts'

/**
 * Before a service is written: it must be fit to be published when it is published, what is planned for a later day
 * cannot be, and the kind of change is taken note of and put back to its default for next time.
 */
export const preparePublishing: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const id: string | undefined = originalDoc?.id
  const does = isDraftWrite(req.context) ? 'draft' : data['_status'] === 'published' ? 'publish' : 'takeDown'
  const changeKind: ChangeKind = data['changeKind'] ?? 'functional'
  const inForceFrom = changeKind === 'legal' ? readDay(data['inForceFrom']) : undefined

  const live = id === undefined ? null : await lastPublished(req, 'services', id)
  const whole = layOver(await baseOf(req, id), data, String(req.locale), LOCALIZED_FIELDS)
  const note: WriteNote = {
    id,
    does,
    changeKind,
    inForceFrom,
    live: live && slotDigests(live),
    next: slotDigests(whole),
    liveParts: live && partsOf(live),
    nextParts: partsOf(whole),
    waiting: id === undefined ? [] : await readWaitingPlans(req.payload, id, inTransaction(req)),
  }
  if (does === 'publish') {
    refuseEarly(req, note)
    if (
      inForceFrom !== undefined &&
      inForceFrom > osloDate(new Date().toISOString()) &&
      req.context['isDue'] === undefined
    ) {
      throw refuse({ req, collection: collection.slug, path: 'inForceFrom' }, 'futureLegal', { day: inForceFrom })
    }
    const problems = checkPublishable(whole)
    if (problems.length > 0) throw refuseWith({ req, collection: collection.slug }, problems)
  }
  keepNote(req, note)
  if (does === 'publish') return { ...data, changeKind: 'functional', inForceFrom: null }
  return inForceFrom === undefined ? { ...data, inForceFrom: null } : data
}

/** What the data of a write are laid over: the newest version, or the one that is put back. */
async function baseOf(req: PayloadRequest, id: string | undefined): Promise<Doc | null> {
  if (id === undefined) return null
  const restored = req.context['isRestoringVersion'] === true ? req.routeParams?.['id'] : undefined
  if (restored === undefined) return wholeDocument(req, 'services', id, true)
  const found = await req.payload.findVersionByID({
    collection: 'services',
    id: String(restored),
    locale: 'all',
    depth: 0,
    disableErrors: true,
    req: inTransaction(req),
  })
  return found === null ? null : { ...found.version }
}

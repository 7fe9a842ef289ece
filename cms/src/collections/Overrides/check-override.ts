import { lockedRows } from '@innbyggarportal/shared-content/contract'
import { allowsMode } from '@innbyggarportal/shared-content/override'
import type { CollectionBeforeValidateHook, PayloadRequest, Where } from 'payload'
import { isDraftWrite } from '../../access/index.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { storedDocument } from '../../database/whole-document.ts'
import { layOver } from '../../document/lay-over.ts'
import { overrideKind } from '../../door/kinds/override.ts'
import { groundOf } from '../../editing/ground-of.ts'
import { slotLabel } from '../../fields/slot-labels.ts'
import { firstWords } from '../../document/first-words.ts'
import { MESSAGES } from '../../messages/messages.ts'
import { refuse } from '../../messages/refuse.ts'
import { idOf } from '../../document/id-of.ts'
import type { Doc } from '../../document/doc.ts'
import { changedSlots } from '../../slots/changed-slots.ts'
import { groupOf, modeOf, storedRule } from '../../slots/stored-slot.ts'
import { LOCALIZED_CONTENT } from './renew-bases.ts'

const REFUSAL = { locked: 'slotLocked', addOnly: 'slotAddOnly' } as const

/** Sees to it that an override says what it is of, once per kommune, and keeps to the rules the region has set. */
export const checkOverride: CollectionBeforeValidateHook = async ({
  collection,
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  const at = (path: string) => ({ req, collection: collection.slug, path })
  const kommuneId = idOf(data['kommune'] ?? originalDoc?.kommune)
  const serviceId = idOf(data['service'] ?? originalDoc?.service)
  if (kommuneId === undefined) throw refuse(at('kommune'), 'needed', { field: MESSAGES.kommuneName })
  if (serviceId === undefined) throw refuse(at('service'), 'needed', { field: MESSAGES.serviceName })

  const service = await req.payload.findByID({
    collection: 'services',
    id: serviceId,
    depth: 0,
    locale: 'all',
    disableErrors: true,
    req: inTransaction(req),
  })
  if (service === null) throw refuse(at('service'), 'unknownService')
  if (idOf(service.kommune) !== undefined)
    throw refuse(at('service'), 'localOverride', { title: firstWords(service.title) })
  if (operation === 'create' && (await exists(req, kommuneId, serviceId))) throw refuse(at('service'), 'overrideExists')

  const ground = await groundOf(req, overrideKind, originalDoc?.id)
  const whole = layOver(ground, data, String(req.locale), LOCALIZED_CONTENT)
  // Of a draft, what it writes is judged; of what is published, everything that was not so before.
  const before = isDraftWrite(req.context) ? ground : await storedOf(req, originalDoc?.id)
  for (const slot of changedSlots(before ?? undefined, whole)) {
    const allowance = allowsMode(storedRule({ ...service }, slot), modeOf(whole, slot))
    if (!allowance.isAllowed) throw refuse(at(`${slot}.mode`), REFUSAL[allowance.reason], { slot: slotLabel(slot) })
    if (lockedRows(groupOf(whole, slot)['content']) !== undefined)
      throw refuse(at(`${slot}.content`), 'rowLocked', { slot: slotLabel(slot) })
  }
  if (service.isStatutory === true && (data['responsible'] as Doc | undefined)?.['who'] === 'nobody')
    throw refuse(at('responsible'), 'statutoryNobody')

  const kommune = await req.payload.findByID({
    collection: 'kommuner',
    id: kommuneId,
    depth: 0,
    disableErrors: true,
    req: inTransaction(req),
  })
  return { ...data, title: `${firstWords(service.title)} – ${kommune?.name ?? ''}` }
}

const storedOf = async (req: PayloadRequest, id: string | undefined) =>
  id === undefined ? null : storedDocument(req, 'overrides', id)

async function exists(req: PayloadRequest, kommune: string, service: string): Promise<boolean> {
  const where: Where = { and: [{ kommune: { equals: kommune } }, { service: { equals: service } }] }
  return (await req.payload.count({ collection: 'overrides', where, req: inTransaction(req) })).totalDocs > 0
}

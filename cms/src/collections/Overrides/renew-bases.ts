import { slotName, type SlotName } from '@innbyggarportal/shared-content/contract'
import { SLOT_NAMES } from '@innbyggarportal/shared-content/contract'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { inTransaction } from '../../database/in-transaction.ts'
import { digestOf } from '../../snapshot/digest-of.ts'
import { idOf } from '../../snapshot/id-of.ts'
import { parsedSlots } from '../../snapshot/parsed-slots.ts'
import { present } from '../../snapshot/read/refs.ts'
import { lastPublished } from '../../snapshot/whole-document.ts'
import { changedSlots, groupOf, modeOf } from './changed-slots.ts'

/**
 * Keeps what each slot was decided against: the shared content now, its digest, and the length of its log. A slot that
 * changes, or whose text is kept on purpose (`renewBase`), gets a new base; one that inherits has none; the others keep
 * theirs, whatever the write says. An import brings its own.
 */
export const renewBases: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const decided = slotName.array().catch([]).parse(req.context['renewBase'])
  const changed = new Set<SlotName>([...changedSlots(originalDoc, data), ...decided])
  const bringsBase = (slot: SlotName) => req.context['isImport'] === true && present(groupOf(data, slot)['base']) !== undefined
  const renewed = SLOT_NAMES.filter((slot) => changed.has(slot) && modeOf(data, slot) !== 'inherit' && !bringsBase(slot))
  const bases = renewed.length === 0 ? {} : await basesNow(req, idOf(data['service']) ?? '', renewed)

  const groups = SLOT_NAMES.map((slot) => {
    const group = groupOf(data, slot)
    const base = modeOf(data, slot) === 'inherit' ? null
      : bringsBase(slot) ? group['base']
        : bases[slot] ?? groupOf(originalDoc, slot)['base'] ?? null
    return [slot, { ...group, base }]
  })
  return { ...data, ...Object.fromEntries(groups) }
}

async function basesNow(req: PayloadRequest, service: string, slots: SlotName[]): Promise<Partial<Record<SlotName, object>>> {
  const shared = await lastPublished(req, 'services', service)
  const contents = shared === null ? {} : parsedSlots(shared)
  const { docs: log } = await req.payload.find({
    collection: 'slot-changes', pagination: false, depth: 0, select: { slot: true }, where: { service: { equals: service } }, req: inTransaction(req),
  })
  return Object.fromEntries(slots.map((slot) => [slot, {
    ...(contents[slot] === undefined ? {} : { content: contents[slot] }),
    digest: digestOf(contents[slot]),
    logLength: log.filter((row) => row.slot === slot).length,
  }]))
}

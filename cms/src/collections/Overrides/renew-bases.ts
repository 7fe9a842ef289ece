import { slotName, type SlotName } from '@innbyggarportal/shared-content/contract'
import { SLOT_NAMES } from '@innbyggarportal/shared-content/contract'
import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../../snapshot/id-of.ts'
import { present } from '../../snapshot/read/refs.ts'
import { basesAsSeen, seenLengths } from './base-as-seen.ts'
import { changedSlots, groupOf, modeOf } from './changed-slots.ts'

/**
 * Keeps what each slot was decided against: the shared content its editor read, its digest, and its place in the log. A slot that
 * changes, or whose text is kept on purpose (`renewBase`), gets a new base; one that inherits has none; the others keep
 * theirs, whatever the write says. An import brings its own.
 */
export const renewBases: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const decided = slotName.array().catch([]).parse(req.context['renewBase'])
  const changed = new Set<SlotName>([...changedSlots(originalDoc, data), ...decided])
  const bringsBase = (slot: SlotName) => req.context['isImport'] === true && present(groupOf(data, slot)['base']) !== undefined
  const renewed = SLOT_NAMES.filter((slot) => changed.has(slot) && modeOf(data, slot) !== 'inherit' && !bringsBase(slot))
  const bases = renewed.length === 0 ? {} : await basesAsSeen(req, idOf(data['service']) ?? '', renewed, seenLengths.parse(req.context['seen'] ?? data['seen'] ?? {}))

  const groups = SLOT_NAMES.map((slot) => {
    const group = groupOf(data, slot)
    const base = modeOf(data, slot) === 'inherit' ? null
      : bringsBase(slot) ? group['base']
        : bases[slot] ?? groupOf(originalDoc, slot)['base'] ?? null
    return [slot, { ...group, base }]
  })
  return { ...data, ...Object.fromEntries(groups) }
}

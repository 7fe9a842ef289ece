import { SLOT_NAMES, slotDef, type SlotName } from '@innbyggarportal/shared-content/contract'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isDraftWrite } from '../../access/index.ts'
import { idOf } from '../../document/id-of.ts'
import type { Doc } from '../../document/doc.ts'
import { present } from '../../document/present.ts'
import { storedDocument } from '../../database/whole-document.ts'
import { overrideKind } from '../../door/kinds/override.ts'
import { groundOf } from '../../editing/ground-of.ts'
import { lastPublished } from '../../history/last-published.ts'
import { layOver } from '../../document/lay-over.ts'
import { changedSlots } from '../../slots/changed-slots.ts'
import { groupOf, modeOf } from '../../slots/stored-slot.ts'
import { basesAsSeen, seenBySlot } from './base-as-seen.ts'

/** The fields of an override that are kept per language. */
export const LOCALIZED_CONTENT = SLOT_NAMES.filter((s) => slotDef(s).kind === 'text').map((s) => `${s}.content`)

/**
 * Keeps what each slot was decided against: the shared texts its editor was shown. Only
 * a text that is published decides: a slot that differs from what was published last gets a new base, one that inherits has
 * none, the others keep theirs. A draft and taking down keep what stands, whatever the write says. An import brings its own.
 */
export const renewBases: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const id: string | undefined = originalDoc?.id
  const stands = id === undefined ? null : await storedDocument(req, 'overrides', id)
  const isDeciding = data['_status'] === 'published' && !isDraftWrite(req.context)
  const bringsBase = (slot: SlotName) =>
    isDeciding && req.context['isImport'] === true && present(groupOf(data, slot)['base']) !== undefined
  const bases = isDeciding
    ? await decidedNow(req, id, data, (slot) => modeOf(data, slot) !== 'inherit' && !bringsBase(slot))
    : {}

  const groups = SLOT_NAMES.map((slot) => {
    const group = groupOf(data, slot)
    const kept = present(groupOf(stands ?? undefined, slot)['base'])
    const brought = bringsBase(slot) ? group['base'] : undefined
    const base = isDeciding
      ? modeOf(data, slot) === 'inherit'
        ? null
        : (brought ?? bases[slot] ?? kept ?? null)
      : (kept ?? brought ?? null)
    return [slot, { ...group, base }]
  })
  return { ...data, ...Object.fromEntries(groups) }
}

/** The new bases of the slots a publication decides about. */
async function decidedNow(
  req: PayloadRequest,
  id: string | undefined,
  data: Doc,
  isWanted: (slot: SlotName) => boolean,
): Promise<Partial<Record<SlotName, object>>> {
  const [ground, before] =
    id === undefined
      ? [null, null]
      : [await groundOf(req, overrideKind, id), await lastPublished(req, overrideKind, id)]
  const slots = changedSlots(before ?? undefined, layOver(ground, data, String(req.locale), LOCALIZED_CONTENT)).filter(
    isWanted,
  )
  return slots.length === 0
    ? {}
    : basesAsSeen(req, idOf(data['service']) ?? '', slots, seenBySlot.parse(req.context['seen'] ?? data['seen'] ?? {}))
}

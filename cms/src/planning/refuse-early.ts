import { SLOT_NAMES, type IsoDate, type SlotName } from '@innbyggarportal/shared-content/contract'
import { formatDate } from '@innbyggarportal/shared-content/resolve'
import type { PayloadRequest } from 'payload'
import type { WriteNote } from './write-note.ts'
import { slotLabel } from '../fields/slot-labels.ts'
import { label, labelOf } from '../messages/label.ts'
import { carriedParts } from './carried-parts.ts'
import { digestOfParts } from '../changes/parts.ts'
import { refuseWhole } from '../messages/refuse.ts'
import { MESSAGES } from '../messages/messages.ts'
import { sayEach, type Says } from '@innbyggarportal/shared-content/words'

/**
 * Refuses a publication by hand that would take planned parts live before their day, naming them. On the day itself the clock
 * publishes exactly what was planned: it says the digest of that, and is refused when the draft is another by now.
 */
export function refuseEarly(
  req: PayloadRequest,
  { waiting, liveParts, nextParts }: Pick<WriteNote, 'waiting' | 'liveParts' | 'nextParts'>,
): void {
  const due = req.context['isDue']
  if (due !== undefined) {
    if (due === digestOfParts(nextParts)) return
    throw refuseWhole(req, 409, 'plannedChanged', { day: inWords(req.context['dueOn'] as IsoDate) })
  }
  const carried = carriedParts(waiting, liveParts, nextParts)
  if (carried === null) return
  const named = liveParts === null ? [MESSAGES.wholeService] : carried.parts.map((part) => partName(req, part))
  // Told as a whole and not at a field, which may stand far from the button she pressed. The admin cuts such a sentence at a colon.
  throw refuseWhole(req, 400, 'carriesPlanned', {
    day: inWords(carried.plan.day),
    parts: sayEach((lang) => named.map((name) => `«${name[lang]}»`).join(', ')),
  })
}

const inWords = (day: IsoDate): Says => sayEach((lang) => formatDate(day, lang))

/** What a part is called on screen. */
function partName(req: PayloadRequest, part: string): Says {
  if (SLOT_NAMES.includes(part as SlotName)) return slotLabel(part as SlotName)
  const field = req.payload.collections.services.config.flattenedFields.find((f) => f.name === part)
  return labelOf(field) ?? label(part)
}

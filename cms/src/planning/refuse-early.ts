import { SLOT_NAMES, type SlotName } from '@innbyggarportal/shared-content/contract'
import { formatDate } from '@innbyggarportal/shared-content/resolve'
import { APIError, type PayloadRequest } from 'payload'
import type { WriteNote } from './write-note.ts'
import { slotLabel } from '../fields/slot-labels.ts'
import { langOf, message } from '../messages/messages.ts'
import { carriedParts } from './carried-parts.ts'
import { digestOfParts } from '../changes/parts.ts'

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
    if (due !== digestOfParts(nextParts)) throw new APIError('The draft is not what was planned.', 409)
    return
  }
  const carried = carriedParts(waiting, liveParts, nextParts)
  if (carried === null) return
  const lang = langOf(req)
  const named = liveParts === null ? [message(lang, 'wholeService')] : carried.parts.map((part) => partName(req, part))
  // Told as a whole and not at a field, which may stand far from the button she pressed. The admin cuts such a sentence at a colon.
  throw new APIError(
    message(lang, 'carriesPlanned', {
      day: formatDate(carried.plan.day, lang),
      parts: named.map((name) => `«${name}»`).join(', '),
    }),
    400,
    undefined,
    true,
  )
}

/** What a part is called on screen. */
function partName(req: PayloadRequest, part: string): string {
  const lang = langOf(req)
  if (SLOT_NAMES.includes(part as SlotName)) return slotLabel(part as SlotName)[lang]
  const field = req.payload.collections.services.config.flattenedFields.find((f) => f.name === part)
  const label: unknown = field && 'label' in field ? field.label : undefined
  return typeof label === 'object' && label !== null && lang in label
    ? String((label as Record<string, unknown>)[lang])
    : part
}

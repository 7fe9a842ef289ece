import type { Lang } from '../contract/index.ts'
import { languagesIn } from './languages-in.ts'
import { canRead } from './missing-words.ts'
import type { ResolvedPart, ResolvedSlot } from './resolved.ts'

/** These help also where their words cannot be read: a number to ring, a place, the name of a law. */
const HELPS_ANYWAY: readonly ResolvedSlot['kind'][] = ['urgent', 'contacts', 'places', 'legal']

/** The slots of a service as far as those who read the page can read them: rows and texts in a language of theirs. */
export function readableSlots(slots: readonly ResolvedSlot[], lang: Lang): ResolvedSlot[] {
  return slots.flatMap((slot) => {
    if (HELPS_ANYWAY.includes(slot.kind)) return [slot]
    const parts = slot.parts.flatMap((part) => readablePart(slot.kind, part, lang))
    return parts.length === 0 ? [] : [{ ...slot, parts } as ResolvedSlot]
  })
}

/** Whether everything that is shown is in a language those who read the page can read. */
export const isReadableIn = (shown: unknown, lang: Lang): boolean =>
  languagesIn(shown).every((said) => canRead(lang, said))

function readablePart(kind: ResolvedSlot['kind'], part: ResolvedPart, lang: Lang): ResolvedPart[] {
  const isReadable = (shown: unknown) => isReadableIn(shown, lang)
  if (kind === 'text') return isReadable([part.content, { lang: part.lang }]) ? [part] : []
  if (Array.isArray(part.content)) {
    const rows = (part.content as object[]).filter(isReadable)
    return rows.length === 0 ? [] : [{ ...part, content: rows as ResolvedPart['content'] }]
  }
  const fields = Object.entries(part.content).filter(([, value]) => isReadable(value))
  const says = fields.some(([name]) => name !== 'hasRight') || ('hasRight' in part.content && part.content.hasRight)
  return says ? [{ ...part, content: Object.fromEntries(fields) as unknown as ResolvedPart['content'] }] : []
}

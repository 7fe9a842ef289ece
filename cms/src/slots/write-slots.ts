import { SLOT_NAMES, slotDef, type Lang, type SlotName, type TextDoc } from '@innbyggarportal/shared-content/contract'
import { toLexical } from '../rich-text/to-lexical.ts'

export const isText = (slot: SlotName): boolean => slotDef(slot).kind === 'text'
/** The slots that hold a text in each language, and those that hold rows that stand once. */
export const TEXT_SLOTS = SLOT_NAMES.filter(isText)
export const STRUCTURED_SLOTS = SLOT_NAMES.filter((slot) => !isText(slot))

/** The rich text of one language; null when nothing is written in it. What a draft could not be read of stands as it is stored. */
export function textIn(content: unknown, lang: Lang): unknown {
  const doc = (content as Partial<Record<Lang, TextDoc>> | undefined)?.[lang]
  if (doc !== undefined && !Array.isArray(doc)) return doc
  return doc === undefined || doc.length === 0 ? null : toLexical(doc)
}

import { canonicalJson, SLOT_NAMES, slotDef, type SlotName } from '@innbyggarportal/shared-content/contract'
import { fromLexical } from '../rich-text/from-lexical.ts'
import { byLocale } from '../rich-text/read-text.ts'
import type { Doc } from '../document/doc.ts'
import { present } from '../document/present.ts'
import { groupOf, modeOf } from './stored-slot.ts'

/**
 * The slots whose mode or words a write changes. The words are compared as the contract reads them, so that an editor's
 * traces (ids, directions) are no change.
 */
export function changedSlots(before: Doc | undefined, after: Doc): SlotName[] {
  return SLOT_NAMES.filter((slot) => {
    if (modeOf(before, slot) !== modeOf(after, slot)) return true
    const content = (doc: Doc | undefined) => comparable(slot, groupOf(doc, slot)['content'])
    return content(before) !== content(after)
  })
}

function comparable(slot: SlotName, content: unknown): string {
  if (slotDef(slot).kind !== 'text') return canonicalJson(present(content) ?? null)
  return canonicalJson(
    Object.fromEntries(
      Object.entries(byLocale(content)).map(([lang, text]) => {
        const reading = fromLexical(text)
        return [lang, reading.problems.length > 0 ? text : reading.doc]
      }),
    ),
  )
}

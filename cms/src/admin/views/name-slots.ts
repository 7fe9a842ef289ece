import { slotDef, slotName, type Lang, type SlotName } from '@innbyggarportal/shared-content/contract'
import { fieldWords } from '../translations/field-words.ts'
import { sayIn } from '@innbyggarportal/shared-content/words'

const PATH = /(?:^|(?<= ))(?:slots\.)?([a-zA-Z]+)((?:\.[\w-]+)*): /g

/** A problem of a record as people read it: the name of the slot where the record has a path, and the first slot it is in. */
export function nameSlots(message: string, lang: Lang): { message: string; slot?: SlotName } {
  let first: SlotName | undefined
  const said = message.replace(PATH, (whole, name: string) => {
    const slot = slotName.safeParse(name)
    if (!slot.success) return whole
    first ??= slot.data
    return `«${slotDef(slot.data).question?.[lang] ?? sayIn(fieldWords.summary, lang)}»: `
  })
  return { message: said, ...(first && { slot: first }) }
}

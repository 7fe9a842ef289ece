import type { Lang, SlotName } from '../contract/index.ts'
import { languagesIn } from './languages-in.ts'
import type { ResolvedService, ResolvedSlot } from './resolved.ts'

/** What cannot be read on a page, and whose words they are. Without `slot` it is the title. */
export interface MissingWords {
  slot?: SlotName
  langs: Lang[]
  isShared: boolean
}

/**
 * What nobody can do without: help in an emergency, what one can do, by when, for how much, and whom to ask. Where nothing
 * can be done online, the steps are what one can do.
 */
const NEEDED: readonly SlotName[] = ['urgent', 'selfService', 'howToApply', 'deadlines', 'price', 'contact']
/** In a row of those: what it says itself. A place that is called what it is called, and who decided a price, can be read as they are. */
const SAID = ['label', 'what', 'text', 'note', 'phone', 'fallback', 'date', 'amount', 'unit', 'condition', 'about']

/** Whether people who read one language read another: nynorsk and bokmål are read by the same. */
export const canRead = (page: Lang, said: Lang): boolean => page === said || (page !== 'en' && said !== 'en')

/** The words that must exist in every language a portal offers, and that those who read this one cannot read. */
export function findMissingWords({ lang, title, isLocal, responsible, slots }: ResolvedService): MissingWords[] {
  if (responsible.who === 'nobody') return []
  const isOnline = slots.some((s) => s.slot === 'selfService')
  return [
    ...(canRead(lang, title.lang) ? [] : [{ langs: [title.lang], isShared: !isLocal }]),
    ...slots
      .filter(({ slot }) => NEEDED.includes(slot) && !(slot === 'howToApply' && isOnline))
      .flatMap((slot) => missingIn(slot, lang)),
  ]
}

function missingIn({ slot, parts }: ResolvedSlot, lang: Lang): MissingWords[] {
  return [true, false].flatMap((isShared) => {
    const rows = parts.filter((p) => (p.origin.from === 'shared') === isShared).flatMap((p) => p.content as object[])
    const langs = languagesIn(rows.map(saidBy)).filter((said) => !canRead(lang, said))
    return langs.length === 0 ? [] : [{ slot, langs, isShared }]
  })
}

const saidBy = (row: object) => Object.entries(row).flatMap(([name, value]) => (SAID.includes(name) ? [value] : []))

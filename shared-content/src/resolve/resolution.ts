import type { Finding, IsoInstant, Lang, SlotName } from '../contract/index.ts'
import type { ContentReader } from '../affected/content-reader.ts'
import { languageOrder } from './choose-language.ts'

/**
 * What every step of one resolve shares: where to read, which languages to try, the moment, and the growing lists of
 * findings and of moments when time alone changes the answer.
 */
export interface Resolution {
  reader: ContentReader
  lang: Lang
  order: readonly Lang[]
  asOf: IsoInstant
  slot?: SlotName
  findings: Finding[]
  changesAt: IsoInstant[]
}

/** A fresh resolution for one page's language and moment. */
export function startResolution(reader: ContentReader, lang: Lang, asOf: IsoInstant): Resolution {
  return { reader, lang, order: languageOrder(lang, reader.kommune), asOf, findings: [], changesAt: [] }
}

/** Notes a finding at the slot in hand, once. */
export function note(r: Resolution, finding: Omit<Finding, 'slot'>): void {
  const full: Finding = r.slot === undefined ? finding : { ...finding, slot: r.slot }
  const isKnown = r.findings.some((f) => f.rule === full.rule && f.slot === full.slot && f.where === full.where)
  if (!isKnown) r.findings.push(full)
}

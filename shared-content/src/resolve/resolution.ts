import { wrongNumbersIn, type Finding, type IsoInstant, type Lang, type SlotName } from '../contract/index.ts'
import type { ContentReader } from '../affected/content-reader.ts'
import { GAP_RULES, type GapRule } from '../rules/gap-rules.ts'
import { sayFinding } from '../rules/say-finding.ts'
import type { Values } from '../words/index.ts'
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
  /** The key of the service that is resolved. */
  service?: string
  slot?: SlotName
  findings: Finding[]
  changesAt: IsoInstant[]
}

/** A fresh resolution for one page's language and moment. */
export function startResolution(reader: ContentReader, lang: Lang, asOf: IsoInstant): Resolution {
  return { reader, lang, order: languageOrder(lang, reader.kommune), asOf, findings: [], changesAt: [] }
}

/**
 * The same resolution within a text that is written in another language than the page: what is filled in takes the
 * language of its sentence («innan 3 arbeidsdagar», on an English page too).
 */
export const inLanguage = (r: Resolution, lang: Lang): Resolution =>
  lang === r.lang ? r : { ...r, lang, order: languageOrder(lang, r.reader.kommune) }

/** Notes a gap at the slot in hand, once: the values of its advice, and what it is about. */
export function note(r: Resolution, rule: GapRule, values: Values = {}, where?: string): void {
  const isKnown = r.findings.some((f) => f.rule === rule && f.slot === r.slot && f.where === where)
  if (!isKnown) r.findings.push(sayFinding(rule, GAP_RULES[rule], { slot: r.slot, where }, values))
}

/** Notes numbers that are written as they should be and cannot be right. Who writes them anew is refused. */
export function noteWrongNumbers(r: Resolution, value: unknown): void {
  for (const { code, params } of wrongNumbersIn(value))
    note(r, code === 'dayWrong' ? 'wrong-day' : 'wrong-number', params, String(params['number']))
}

import { nextOsloMidnight, osloDate, startOfOsloDay, type FactValue } from '../contract/index.ts'
import { factInForce } from '../facts/index.ts'
import { note, type Resolution } from './resolution.ts'
import { saidIn } from './choose-language.ts'
import type { Said } from './resolved.ts'
import { valueInWords } from './value-in-words.ts'

/** A fact as it holds here and now, or the wording that stands in its place. */
export type FoundFact = { found: true; value: FactValue } | { found: false; fallback: Said }

/**
 * Finds the value of a fact that holds here and now. A value that goes against what a wider scope has set is passed by, and
 * told of: its page shows what binds.
 */
export function findFact(r: Resolution, key: string): FoundFact {
  const definition = r.reader.factDefinition(key)
  const values = r.reader.localFacts(key)
  const today = osloDate(r.asOf)
  for (const v of values) {
    if (v.validFrom !== undefined && v.validFrom > today) r.changesAt.push(startOfOsloDay(v.validFrom))
  }
  if (definition === undefined) {
    note(r, 'unknown-fact', { key }, key)
    return { found: false, fallback: { text: '–', lang: r.lang } }
  }
  const { holds, broken } = factInForce(definition, values, today)
  for (const { fact, bound } of broken) {
    const label = saidIn(definition.label, r.order).text
    const [own, allowed] = [fact, bound].map(({ value }) => valueInWords(value, r.lang))
    note(r, 'broken-fact', { label, own: own!, bound: allowed! }, key)
  }
  if (holds) return { found: true, value: holds.value }
  const fallback = saidIn(definition.fallback, r.order)
  note(r, 'missing-fact', { label: saidIn(definition.label, r.order).text, fallback: fallback.text }, key)
  return { found: false, fallback }
}

/** Notes that the page changes at the next midnight in Norway, because it says something about today. */
export function changesAtMidnight(r: Resolution): void {
  r.changesAt.push(nextOsloMidnight(r.asOf))
}

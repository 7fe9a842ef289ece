import {
  addDays,
  contradictionsIn,
  nextOsloMidnight,
  osloDate,
  startOfOsloDay,
  type FactDefinition,
  type FactValue,
  type IsoDate,
  type LocalFact,
} from '../contract/index.ts'
import { factInForce } from '../facts/index.ts'
import { note, noteWrongNumbers, type Resolution } from './resolution.ts'
import { saidIn } from './choose-language.ts'
import type { Said } from './resolved.ts'
import { valueInWords } from './value-in-words.ts'

/** A fact as it holds here and now, or the wording that stands in its place. */
export type FoundFact = { found: true; value: FactValue; holds: Holds } | { found: false; fallback: Said }

/** From and to which day a value holds, as far as is known: nobody knows what is decided later. */
export interface Holds {
  from?: IsoDate
  to?: IsoDate
}

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
  const { holds: inForce, broken } = factInForce(definition, values, today)
  for (const { fact, bound } of broken) {
    const label = saidIn(definition.label, r.order).text
    const [own, allowed] = [fact, bound].map(({ value }) => valueInWords(value, r.lang))
    note(r, 'broken-fact', { label, own: own!, bound: allowed! }, key)
  }
  if (inForce) {
    if (inForce.value.type === 'hours' && contradictionsIn(inForce.value.value).length > 0)
      note(r, 'hours-contradict', { names: saidIn(definition.label, r.order).text }, key)
    noteWrongNumbers(r, inForce.value)
    return { found: true, value: inForce.value, holds: holdsOf(definition, inForce, values, today) }
  }
  const fallback = saidIn(definition.fallback, r.order)
  note(r, 'missing-fact', { label: saidIn(definition.label, r.order).text, fallback: fallback.text }, key)
  return { found: false, fallback }
}

const NEAREST: readonly LocalFact['scope'][] = ['kommune', 'region', 'national']

/** A value holds until the first day that one of the same scope, or of a nearer one, comes; one that is bound, of any scope. */
function holdsOf(
  { binds = 'default' }: FactDefinition,
  { scope, value, validFrom }: LocalFact,
  values: readonly LocalFact[],
  today: IsoDate,
): Holds {
  const next = values
    .filter((v) => v.value.type === value.type)
    .filter((v) => binds !== 'default' || NEAREST.indexOf(v.scope) <= NEAREST.indexOf(scope))
    .flatMap((v) => (v.validFrom !== undefined && v.validFrom > today ? [v.validFrom] : []))
    .sort()[0]
  return { ...(validFrom && { from: validFrom }), ...(next && { to: addDays(next, -1) }) }
}

/** Notes that the page changes at the next midnight in Norway, because it says something about today. */
export function changesAtMidnight(r: Resolution): void {
  r.changesAt.push(nextOsloMidnight(r.asOf))
}

import {
  addDays,
  contradictionsIn,
  nextOsloMidnight,
  osloDate,
  startOfOsloDay,
  type FactValue,
  type IsoDate,
  type LocalFact,
} from '../contract/index.ts'
import { note, noteWrongNumbers, type Resolution } from './resolution.ts'
import { saidIn } from './choose-language.ts'
import type { Said } from './resolved.ts'

const NEAREST: readonly LocalFact['scope'][] = ['kommune', 'region', 'national']

/** A fact as it holds here and now, or the wording that stands in its place. */
export type FoundFact = { found: true; value: FactValue; holds: Holds } | { found: false; fallback: Said }

/** From and to which day a value holds, as far as is known: nobody knows what is decided later. */
export interface Holds {
  from?: IsoDate
  to?: IsoDate
}

/**
 * Finds the value of a fact: the nearest scope that has one in force wins (kommune, region, national), and within a
 * scope the one with the latest valid-from. A value of another type than the definition's counts as missing.
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
  for (const scope of NEAREST) {
    const inForce = values
      .filter((v) => v.scope === scope && (v.validFrom ?? '') <= today && v.value.type === definition.type)
      .sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1))[0]
    if (inForce?.value.type === 'hours' && contradictionsIn(inForce.value.value).length > 0)
      note(r, 'hours-contradict', { names: saidIn(definition.label, r.order).text }, key)
    if (inForce) {
      noteWrongNumbers(r, inForce.value)
      return { found: true, value: inForce.value, holds: holdsOf(inForce, values, today) }
    }
  }
  const fallback = saidIn(definition.fallback, r.order)
  note(r, 'missing-fact', { label: saidIn(definition.label, r.order).text, fallback: fallback.text }, key)
  return { found: false, fallback }
}

/** A value holds until the first day that one of the same scope, or of a nearer one, comes. */
function holdsOf({ scope, value, validFrom }: LocalFact, values: readonly LocalFact[], today: IsoDate): Holds {
  const next = values
    .filter((v) => v.value.type === value.type && NEAREST.indexOf(v.scope) <= NEAREST.indexOf(scope))
    .flatMap((v) => (v.validFrom !== undefined && v.validFrom > today ? [v.validFrom] : []))
    .sort()[0]
  return { ...(validFrom && { from: validFrom }), ...(next && { to: addDays(next, -1) }) }
}

/** Notes that the page changes at the next midnight in Norway, because it says something about today. */
export function changesAtMidnight(r: Resolution): void {
  r.changesAt.push(nextOsloMidnight(r.asOf))
}

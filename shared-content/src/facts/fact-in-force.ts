import { canonicalJson, type FactDefinition, type FactValue, type IsoDate, type LocalFact } from '../contract/index.ts'
import { compareValues } from './compare-values.ts'

/** Scopes from the widest to the nearest: the nearest wins, within what those above it allow. */
const WIDEST_FIRST: readonly LocalFact['scope'][] = ['national', 'region', 'kommune']

/** A value that goes against one of a wider scope. */
export interface BrokenFact {
  fact: LocalFact
  /** What it goes against. */
  bound: LocalFact
}

/** What holds of a fact on a day; nothing when no scope has a value. */
export interface FactInForce {
  holds?: LocalFact
  /** Values in force that do not hold, as they go against a wider scope. */
  broken: BrokenFact[]
}

/**
 * What holds of a fact on a day. Within a scope it is the value with the latest valid-from. Of scopes the nearest wins,
 * but a value that goes against what a wider scope has set is passed by: what binds holds in its place, so that nobody
 * reads a right that is less than the law gives. A value of another type than the definition's counts as missing.
 */
export function factInForce(
  { binds, type }: Pick<FactDefinition, 'binds' | 'type'>,
  values: readonly LocalFact[],
  day: IsoDate,
): FactInForce {
  const found: FactInForce = { broken: [] }
  for (const scope of WIDEST_FIRST) {
    const [fact] = values
      .filter((v) => v.scope === scope && (v.validFrom ?? '') <= day && v.value.type === type)
      .sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1))
    if (fact === undefined) continue
    const { holds: bound } = found
    if (bound === undefined || keepsTo(binds, fact.value, bound.value)) found.holds = fact
    else found.broken.push({ fact, bound })
  }
  return found
}

function keepsTo(binds: FactDefinition['binds'], value: FactValue, bound: FactValue): boolean {
  if (binds === undefined || binds === 'default') return true
  const difference = compareValues(value, bound)
  if (difference === undefined) return binds === 'fixed' && canonicalJson(value) === canonicalJson(bound)
  if (binds === 'fixed') return difference === 0
  return binds === 'ceiling' ? difference <= 0 : difference >= 0
}

import type { Finding } from '../../contract/index.ts'
import { plainName } from '../../affected/named-things.ts'
import type { ResolvedSlot } from '../resolved.ts'
import { contradiction, fieldPlace } from './claim.ts'
import { pairs } from './pairs.ts'
import { rowsOfKind } from './rows-of-kind.ts'

type Priced = ReturnType<typeof rowsOfKind<'prices'>>[number]

/**
 * Two amounts that hold today for one thing, on the same terms. What sets two prices apart is said in words: the unit, the
 * condition. A row without a unit beside one with may be the same price, so it is asked.
 */
export function priceTwice(slots: readonly ResolvedSlot[]): Finding[] {
  const priced = rowsOfKind(slots, 'prices').filter(({ row }) => row.amount.value !== undefined)
  const forWhom = ({ row }: Priced) => `${plainName(row.what.text)}|${plainName(row.condition?.text ?? '')}`
  const differ = (a: Priced, b: Priced) =>
    a.row.amount.value!.ore !== b.row.amount.value!.ore &&
    (unitOf(a) === unitOf(b) || unitOf(a) === '' || unitOf(b) === '')
  return pairs(priced, forWhom, differ).map(([a, b]) =>
    contradiction(unitOf(a) === unitOf(b) ? 'two-values' : 'maybe-two-values', claimOf(a), claimOf(b)),
  )
}

const unitOf = ({ row }: Priced) => plainName(row.unit?.text ?? '')

function claimOf({ row, slot, origin }: Priced) {
  return { thing: row.what.text, text: row.amount.text, at: fieldPlace(slot, origin, row.what.text), slot }
}

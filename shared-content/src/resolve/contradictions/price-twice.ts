import type { Finding } from '../../contract/index.ts'
import type { ResolvedSlot } from '../resolved.ts'
import { contradiction, fieldPlace } from './claim.ts'
import { pairs } from './pairs.ts'
import { rowsOfKind } from './rows-of-kind.ts'
import { plainName } from '../../affected/named-things.ts'

/** Two amounts that hold today for one thing, on the same terms. What sets two prices apart is said in words: the unit, the condition. */
export function priceTwice(slots: readonly ResolvedSlot[]): Finding[] {
  const priced = rowsOfKind(slots, 'prices').filter(({ row }) => row.amount.value !== undefined)
  const onTerms = ({ row }: (typeof priced)[number]) =>
    [row.what, row.unit, row.condition].map((said) => plainName(said?.text ?? '')).join('|')
  return pairs(priced, onTerms).flatMap(([a, b]) =>
    a.row.amount.value!.ore === b.row.amount.value!.ore ? [] : [contradiction('two-values', claimOf(a), claimOf(b))],
  )
}

function claimOf({ row, slot, origin }: ReturnType<typeof rowsOfKind<'prices'>>[number]) {
  return { thing: row.what.text, text: row.amount.text, at: fieldPlace(slot, origin, row.what.text), slot }
}

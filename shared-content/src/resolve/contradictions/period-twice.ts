import type { Duration, Finding, SlotName } from '../../contract/index.ts'
import type { ContradictionRule } from '../../rules/contradiction-rules.ts'
import type { Origin, ResolvedSlot, Shown } from '../resolved.ts'
import { contradiction, fieldPlace } from './claim.ts'
import { partsOfKind } from './rows-of-kind.ts'
import { differInLength } from './same-length.ts'

const THING = {
  legalLimit: { nn: 'Lovfesta frist', nb: 'Lovfestet frist', en: 'Legal limit' },
  usual: { nn: 'Vanleg tid', nb: 'Vanlig tid', en: 'Usual time' },
  period: { nn: 'Klagefrist', nb: 'Klagefrist', en: 'Time to complain' },
} as const

interface Period {
  shown: Shown<Duration> | undefined
  slot: SlotName
  origin: Origin
}

/** Shared and own text that give two limits, or two lengths of time to complain in. What is usual may have two reasons, so it is asked. */
export function periodTwice(slots: readonly ResolvedSlot[]): Finding[] {
  const processing = partsOfKind(slots, 'processing')
  const complaints = partsOfKind(slots, 'complaint')
  return [
    ...between(
      'two-values',
      'legalLimit',
      processing.map((p) => ({ ...p, shown: p.content.legalLimit })),
    ),
    ...between(
      'maybe-two-values',
      'usual',
      processing.map((p) => ({ ...p, shown: p.content.usual })),
    ),
    ...between(
      'two-values',
      'period',
      complaints.map((p) => ({ ...p, shown: p.content.period })),
    ),
  ]
}

function between(rule: ContradictionRule, name: keyof typeof THING, periods: readonly Period[]): Finding[] {
  const [first, ...rest] = periods.filter(({ shown }) => shown?.value !== undefined)
  if (first === undefined) return []
  return rest
    .filter(({ shown }) => differInLength(first.shown!.value!, shown!.value!))
    .map((other) => contradiction(rule, claimOf(name, first), claimOf(name, other)))
}

function claimOf(name: keyof typeof THING, { shown, slot, origin }: Period) {
  return { thing: THING[name], text: shown!.text, at: fieldPlace(slot, origin), slot }
}

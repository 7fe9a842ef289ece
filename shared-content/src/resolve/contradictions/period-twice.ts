import type { Duration, Finding, SlotName } from '../../contract/index.ts'
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
  shown: Shown<Duration>
  slot: SlotName
  origin: Origin
  /** Whether the part has words of its own, which may say what sets it apart. */
  isExplained: boolean
}

/**
 * Shared and own text that give two limits, or two lengths of time to complain in. Where either says something beside, it
 * may say for whom; and what is usual may have two reasons: then it is asked.
 */
export function periodTwice(slots: readonly ResolvedSlot[]): Finding[] {
  const periods = (name: keyof typeof THING): Period[] =>
    [...partsOfKind(slots, 'processing'), ...partsOfKind(slots, 'complaint')].flatMap(({ slot, origin, content }) => {
      const shown = (content as Partial<Record<typeof name, Shown<Duration>>>)[name]
      return shown?.value ? [{ shown, slot, origin, isExplained: content.text !== undefined }] : []
    })
  return (Object.keys(THING) as (keyof typeof THING)[]).flatMap((name) => {
    const [first, ...rest] = periods(name)
    return rest
      .filter(({ shown }) => differInLength(first!.shown.value!, shown.value!))
      .map((other) => {
        const isSure = name !== 'usual' && !first!.isExplained && !other.isExplained
        return contradiction(isSure ? 'two-values' : 'maybe-two-values', claimOf(name, first!), claimOf(name, other))
      })
  })
}

function claimOf(name: keyof typeof THING, { shown, slot, origin }: Period) {
  return { thing: THING[name], text: shown.text, at: fieldPlace(slot, origin), slot }
}

import { addDays, osloDate, startOfOsloDay, type IsoDate, type SlotContentOf } from '../contract/index.ts'
import { saidIn } from './choose-language.ts'
import { formatMoney } from './format-value.ts'
import { FORMAT_WORDS } from './format-words.ts'
import { priceTroubles, ruleOfTrouble, thingOf } from './price-days.ts'
import { note, type Resolution } from './resolution.ts'
import type { ResolvedContents } from './resolved.ts'
import { showOrFact } from './say-value.ts'

type Row = SlotContentOf<'prices'>[number]

/**
 * The prices that hold on the day, and of a thing that has none that day the one that comes next. The page changes when one
 * starts or ends. Nothing to pay is said: «Gratis».
 */
export function resolvePrices(r: Resolution, rows: Row[]): ResolvedContents['prices'] {
  const today = osloDate(r.asOf)
  for (const { validFrom, validTo } of rows) {
    if (validFrom && validFrom > today) r.changesAt.push(startOfOsloDay(validFrom))
    if (validTo && validTo >= today) r.changesAt.push(startOfOsloDay(addDays(validTo, 1)))
  }
  for (const trouble of priceTroubles(rows, today)) {
    const { rule, values } = ruleOfTrouble(trouble)
    note(r, rule, values, trouble.id)
  }
  return rows
    .filter((p) => holdsOn(p, today) || isNext(p, rows, today))
    .map((p) => ({
      id: p.id,
      what: saidIn(p.what, r.order),
      amount: amountOf(r, p.amount),
      ...(p.unit && { unit: saidIn(p.unit, r.order) }),
      ...(p.condition && { condition: saidIn(p.condition, r.order) }),
      ...(p.decidedBy && { decidedBy: saidIn(p.decidedBy, r.order) }),
      ...(holdsOn(p, today) ? {} : { isComing: true as const }),
      ...(p.validFrom && { validFrom: p.validFrom }),
      ...(p.validTo && { validTo: p.validTo }),
    }))
}

const holdsOn = (p: Row, day: IsoDate): boolean => (p.validFrom ?? '') <= day && (p.validTo ?? '9999-12-31') >= day

/** Whether a price is the first to come of a thing that has none on the day. */
function isNext(p: Row, rows: readonly Row[], day: IsoDate): boolean {
  const ofThing = rows.filter((other) => thingOf(other) === thingOf(p))
  if (ofThing.some((other) => holdsOn(other, day))) return false
  const coming = ofThing.filter(({ validFrom = '' }) => validFrom > day)
  return coming.toSorted((a, b) => (a.validFrom! < b.validFrom! ? -1 : 1))[0] === p
}

function amountOf(r: Resolution, amount: Row['amount']): ResolvedContents['prices'][number]['amount'] {
  const free = { text: FORMAT_WORDS[r.lang].free, lang: r.lang, value: { ore: 0 } }
  if (amount === 'free') return free
  const shown = showOrFact(r, amount, 'money', (m) => formatMoney(m, r.lang))
  return shown.value?.ore === 0 ? { ...shown, ...free } : shown
}

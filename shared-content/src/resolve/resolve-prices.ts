import { addDays, osloDate, startOfOsloDay, type SlotContentOf } from '../contract/index.ts'
import { saidIn } from './choose-language.ts'
import { formatMoney } from './format-value.ts'
import { FORMAT_WORDS } from './format-words.ts'
import type { Resolution } from './resolution.ts'
import type { ResolvedContents } from './resolved.ts'
import { showOrFact } from './say-value.ts'

type Row = SlotContentOf<'prices'>[number]

/** The prices that hold on the day. The page changes when one starts or ends. Nothing to pay is said: «Gratis». */
export function resolvePrices(r: Resolution, rows: Row[]): ResolvedContents['prices'] {
  const today = osloDate(r.asOf)
  for (const { validFrom, validTo } of rows) {
    if (validFrom && validFrom > today) r.changesAt.push(startOfOsloDay(validFrom))
    if (validTo && validTo >= today) r.changesAt.push(startOfOsloDay(addDays(validTo, 1)))
  }
  return rows
    .filter((p) => (p.validFrom ?? '') <= today && (p.validTo ?? '9999-12-31') >= today)
    .map((p) => ({
      id: p.id,
      what: saidIn(p.what, r.order),
      amount: amountOf(r, p.amount),
      ...(p.unit && { unit: saidIn(p.unit, r.order) }),
      ...(p.condition && { condition: saidIn(p.condition, r.order) }),
      ...(p.decidedBy && { decidedBy: saidIn(p.decidedBy, r.order) }),
      ...(p.validFrom && { validFrom: p.validFrom }),
      ...(p.validTo && { validTo: p.validTo }),
    }))
}

function amountOf(r: Resolution, amount: Row['amount']): ResolvedContents['prices'][number]['amount'] {
  const free = { text: FORMAT_WORDS[r.lang].free, lang: r.lang, value: { ore: 0 } }
  if (amount === 'free') return free
  const shown = showOrFact(r, amount, 'money', (m) => formatMoney(m, r.lang))
  return shown.value?.ore === 0 ? { ...shown, ...free } : shown
}

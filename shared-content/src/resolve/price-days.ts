import { addDays, LANGS, type IsoDate, type SlotContentOf, type Words } from '../contract/index.ts'
import type { GapRule } from '../rules/gap-rules.ts'
import { sayEach, type Says } from '../words/index.ts'
import { chooseLanguage } from './choose-language.ts'
import { formatDate } from './format-value.ts'

type Row = SlotContentOf<'prices'>[number]

/** Days on which the prices of one thing do not fit together: none holds, or several do. Both days are included. */
export interface PriceTrouble {
  is: 'gap' | 'overlap' | 'ended'
  /** The row whose days are told of. */
  id: string
  what: Words
  from: IsoDate
  to: IsoDate
}

const RULES = { gap: 'price-gap', overlap: 'price-overlap', ended: 'price-ended' } as const

/** The rule that trouble with the days of prices breaks, and what its advice speaks of. */
export function ruleOfTrouble({ is, what, from, to }: PriceTrouble): {
  rule: GapRule
  values: Readonly<Record<string, Says>>
} {
  const day = (date: IsoDate) => sayEach((lang) => formatDate(date, lang))
  const named = sayEach((lang) => chooseLanguage(what, [lang, ...LANGS])?.value ?? '')
  return { rule: RULES[is], values: { what: named, from: day(from), to: day(to) } }
}

/** Prices are of one thing when they are of the same, in the same unit, on the same condition. */
export const thingOf = ({ what, unit, condition }: Row): string =>
  JSON.stringify([what, unit, condition].map((words) => words && (words.nn ?? words.nb ?? words.en)?.toLowerCase()))

/**
 * Where the prices of a service leave a thing without a price, or give it two, from a day on: days that have been trouble
 * nobody any more. A thing whose price never ends, and one with a single price that has not begun, are as they should be.
 */
export function priceTroubles(rows: readonly Row[], today: IsoDate): PriceTrouble[] {
  return [...Map.groupBy(rows, thingOf).values()].flatMap((ofThing) => {
    const inOrder = ofThing.toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
    return inOrder.flatMap((row, index) => troublesBetween(row, inOrder[index + 1], today))
  })
}

function troublesBetween(row: Row, next: Row | undefined, today: IsoDate): PriceTrouble[] {
  const { id, what, validTo } = row
  if (next === undefined) {
    if (validTo === undefined || validTo >= today) return []
    return [{ is: 'ended', id, what, from: addDays(validTo, 1), to: today }]
  }
  // Two that hold for ever are told of by the numbers they give, not by their days.
  if (
    row.validFrom === undefined &&
    next.validFrom === undefined &&
    validTo === undefined &&
    next.validTo === undefined
  )
    return []
  const begins = next.validFrom ?? today
  if (validTo !== undefined && addDays(validTo, 1) < begins) {
    const [from, to] = [addDays(validTo, 1), addDays(begins, -1)]
    return to < today ? [] : [{ is: 'gap', id: next.id, what: next.what, from, to }]
  }
  if (validTo !== undefined && validTo < begins) return []
  const ends = [validTo, next.validTo].filter((day) => day !== undefined).toSorted()[0]
  return ends !== undefined && ends < today
    ? []
    : [{ is: 'overlap', id: next.id, what: next.what, from: begins, to: ends ?? begins }]
}

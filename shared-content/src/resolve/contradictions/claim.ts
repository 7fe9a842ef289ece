import { slotDef, type Finding, type SlotName } from '../../contract/index.ts'
import { CONTRADICTION_RULES, type ContradictionRule } from '../../rules/contradiction-rules.ts'
import { sayFinding } from '../../rules/say-finding.ts'
import { sayEach, type Says } from '../../words/index.ts'
import type { Origin } from '../resolved.ts'

/** One value a page gives of one thing: what it is said of, the value in words, and where it stands, as whoever edits finds it. */
export interface Claim {
  thing: string | Says
  text: string
  at: Says
  slot?: SlotName
}

const WRITTEN_BY: Record<Origin['from'], Says> = {
  shared: { nn: 'fellesteksten', nb: 'fellesteksten', en: 'the shared text' },
  kommune: { nn: 'lokal tekst', nb: 'lokal tekst', en: 'local text' },
}
const LEAD: Says = { nn: 'Samandrag', nb: 'Sammendrag', en: 'Summary' }

/** A field of a service: its heading, the row when there is one, and whose text it is. Of another service, its name too. */
export const fieldPlace = (slot: SlotName, origin: Origin, row?: string, service?: string): Says =>
  sayEach((lang) => {
    const writer = WRITTEN_BY[origin.from][lang]
    return [
      `«${(slotDef(slot).question ?? LEAD)[lang]}»`,
      ...(row === undefined ? [] : [`«${row}»`]),
      `(${service === undefined ? writer : `${service}, ${writer}`})`,
    ].join(' ')
  })

/** A contact, under «Kontaktar». */
export const contactPlace = (name: string): Says => ({
  nn: `kontakten «${name}»`,
  nb: `kontakten «${name}»`,
  en: `the contact “${name}”`,
})

/** A finding of two claims that cannot both be right, at the first. */
export function contradiction(rule: ContradictionRule, first: Claim, second: Claim): Finding {
  const { thing, slot } = first
  return sayFinding(
    rule,
    CONTRADICTION_RULES[rule],
    { slot, where: typeof thing === 'string' ? thing : thing.nn },
    { thing, first: first.text, firstAt: first.at, second: second.text, secondAt: second.at },
  )
}

import type { Rule } from './rule.ts'

/** The page says two things of one. Content decides that, so it holds in every language; `block` only where no honest page could say both. */
export const CONTRADICTION_RULES = {
  'two-values': {
    severity: 'block',
    reason: 'To tal for same ting er ein feil for alle like mykje; ingen kriterium spør om eit tal er rett.',
    advice: {
      nn: '«{thing}» har to ulike verdiar: {first} i {firstAt}, og {second} i {secondAt}. Rett den som er feil, eller skriv kva som skil dei.',
      nb: '«{thing}» har to ulike verdier: {first} i {firstAt}, og {second} i {secondAt}. Rett den som er feil, eller skriv hva som skiller dem.',
      en: '“{thing}” has two different values: {first} in {firstAt}, and {second} in {secondAt}. Correct the wrong one, or write what sets them apart.',
    },
  },
  'maybe-two-values': {
    severity: 'ask',
    reason: 'To tal for same ting er ein feil for alle like mykje; ingen kriterium spør om eit tal er rett.',
    advice: {
      nn: '«{thing}» kan ha to ulike verdiar: {first} i {firstAt}, og {second} i {secondAt}. Er det same ting, skal verdien stå éin stad.',
      nb: '«{thing}» kan ha to ulike verdier: {first} i {firstAt}, og {second} i {secondAt}. Er det samme ting, skal verdien stå ett sted.',
      en: '“{thing}” may have two different values: {first} in {firstAt}, and {second} in {secondAt}. If they are the same thing, the value must stand in one place.',
    },
  },
  'two-sources': {
    severity: 'notice',
    advice: {
      nn: 'Opplysninga «{thing}» ({first}) står også på {secondAt}. Vis til kontaktrolla i staden, så blir det éin stad å endre.',
      nb: 'Opplysningen «{thing}» ({first}) står også på {secondAt}. Vis til kontaktrollen i stedet, så blir det ett sted å endre.',
      en: 'The fact “{thing}” ({first}) also stands on {secondAt}. Refer to the contact role instead, so that there is one place to change.',
    },
  },
  'text-says-other': {
    severity: 'ask',
    reason: 'To tal for same ting er ein feil for alle like mykje; ingen kriterium spør om eit tal er rett.',
    advice: {
      nn: 'Teksten seier {first} om «{thing}» ({firstAt}), men {secondAt} seier {second}. Set inn opplysninga i teksten, eller ta talet bort.',
      nb: 'Teksten sier {first} om «{thing}» ({firstAt}), men {secondAt} sier {second}. Sett inn opplysningen i teksten, eller ta bort tallet.',
      en: 'The text says {first} of “{thing}” ({firstAt}), but {secondAt} says {second}. Put the fact into the text, or take the number out.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>
export type ContradictionRule = keyof typeof CONTRADICTION_RULES

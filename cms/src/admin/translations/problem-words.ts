import type { Says } from './says.ts'

/** What is wrong with a value and what to do, for rules of the contract without words of their own. */
export const problemWords = {
  missing: { nn: 'Må fyllast ut.', nb: 'Må fylles ut.', en: 'Must be filled in.' },
  tooLong: {
    nn: 'Teksten er for lang. Han kan ha høgst {max} teikn.',
    nb: 'Teksten er for lang. Den kan ha høyst {max} tegn.',
    en: 'The text is too long. It can have at most {max} characters.',
  },
  tooShort: {
    nn: 'Teksten må ha minst {min} teikn.',
    nb: 'Teksten må ha minst {min} tegn.',
    en: 'The text must have at least {min} characters.',
  },
  tooBig: { nn: 'Kan vere høgst {max}.', nb: 'Kan være høyst {max}.', en: 'Can be at most {max}.' },
  tooSmall: { nn: 'Må vere minst {min}.', nb: 'Må være minst {min}.', en: 'Must be at least {min}.' },
  notWhole: { nn: 'Skriv eit heilt tal.', nb: 'Skriv et helt tall.', en: 'Write a whole number.' },
  notNumber: {
    nn: 'Skriv eit tal, til dømes 12 eller 12,5.',
    nb: 'Skriv et tall, for eksempel 12 eller 12,5.',
    en: 'Write a number, for example 12 or 12,5.',
  },
  notKroner: {
    nn: 'Skriv beløpet som 3230 eller 3 230,50.',
    nb: 'Skriv beløpet som 3230 eller 3 230,50.',
    en: 'Write the amount as 3230 or 3 230,50.',
  },
  invalid: {
    nn: 'Verdien er ikkje gyldig. Sjå på han ein gong til.',
    nb: 'Verdien er ikke gyldig. Se på den en gang til.',
    en: 'The value is not valid. Have another look at it.',
  },
} as const satisfies Record<string, Says>

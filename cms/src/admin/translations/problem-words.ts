import type { Says } from '@innbyggarportal/shared-content/words'

/** What is wrong with a number somebody wrote, before the contract sees it. */
export const problemWords = {
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
} as const satisfies Record<string, Says>

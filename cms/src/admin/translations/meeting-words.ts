import type { Says } from '@innbyggarportal/shared-content/words'

/** What is said to somebody who saves what others have written in meanwhile. */
export const meetingWords = {
  title: {
    nn: 'Nokon annan har lagra medan du skreiv',
    nb: 'Noen andre har lagret mens du skrev',
    en: 'Someone else has saved while you were writing',
  },
  choose: {
    nn: 'De har skrive i det same. Vel kva som skal stå. Ingenting av ditt er lagra enno, og alt du har skrive, står her framleis.',
    nb: 'Dere har skrevet i det samme. Velg hva som skal stå. Ingenting av ditt er lagret ennå, og alt du har skrevet, står her fremdeles.',
    en: 'You have written in the same place. Choose what is to stand. Nothing of yours is saved yet, and all you have written is still here.',
  },
  apart: {
    nn: 'De har skrive på kvar sin stad, så begge delar kan stå. Ingenting av ditt er lagra enno, og alt du har skrive, står her framleis.',
    nb: 'Dere har skrevet på hvert sitt sted, så begge deler kan stå. Ingenting av ditt er lagret ennå, og alt du har skrevet, står her fremdeles.',
    en: 'You have written in different places, so both can stand. Nothing of yours is saved yet, and all you have written is still here.',
  },
  keepMine: { nn: 'Behald mitt', nb: 'Behold mitt', en: 'Keep mine' },
  useNew: { nn: 'Bruk det nye', nb: 'Bruk det nye', en: 'Use the new text' },
  others: { nn: 'Nytt frå andre', nb: 'Nytt fra andre', en: 'New from others' },
  hers: { nn: 'Det du har endra', nb: 'Det du har endret', en: 'What you have changed' },
  save: { nn: 'Lagre', nb: 'Lagre', en: 'Save' },
  goOn: { nn: 'Skriv vidare', nb: 'Skriv videre', en: 'Go on writing' },
  yes: { nn: 'Ja', nb: 'Ja', en: 'Yes' },
  no: { nn: 'Nei', nb: 'Nei', en: 'No' },
} as const satisfies Record<string, Says>

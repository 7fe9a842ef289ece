import type { Says } from '@innbyggarportal/shared-content/words'

/** Fields whose value cannot be kept. */
export const fieldMessages = {
  wrongText: {
    nn: '«{field}» må vere ein tekst utan styreteikn.',
    nb: '«{field}» må være en tekst uten styretegn.',
    en: '“{field}” must be a text without control characters.',
  },
  longText: {
    nn: '«{field}» er for lang. Han kan ha høgst {max} teikn.',
    nb: '«{field}» er for lang. Den kan ha høyst {max} tegn.',
    en: '“{field}” is too long. It can have at most {max} characters.',
  },
  wrongNumber: {
    nn: '«{field}» må vere eit tal som feltet har plass til.',
    nb: '«{field}» må være et tall som feltet har plass til.',
    en: '“{field}” must be a number the field has room for.',
  },
  wrongYesNo: {
    nn: '«{field}» må vere ja eller nei.',
    nb: '«{field}» må være ja eller nei.',
    en: '“{field}” must be yes or no.',
  },
  wrongDate: {
    nn: '«{field}» er ikkje ein dato. Skriv han som 2027-01-31.',
    nb: '«{field}» er ikke en dato. Skriv den som 2027-01-31.',
    en: '“{field}” is not a date. Write it as 2027-01-31.',
  },
  wrongChoice: {
    nn: '«{field}» må vere eit av vala i lista.',
    nb: '«{field}» må være et av valgene i listen.',
    en: '“{field}” must be one of the choices in the list.',
  },
  wrongReference: {
    nn: '«{field}» viser til noko som ikkje finst. Vel på nytt.',
    nb: '«{field}» viser til noe som ikke finnes. Velg på nytt.',
    en: '“{field}” refers to something that does not exist. Choose again.',
  },
  wrongList: {
    nn: '«{field}» må vere ei liste med høgst {max} rader.',
    nb: '«{field}» må være en liste med høyst {max} rader.',
    en: '“{field}” must be a list of at most {max} rows.',
  },
  wrongGroup: {
    nn: '«{field}» er ikkje skrive slik feltet skal vere. Fyll det ut på nytt.',
    nb: '«{field}» er ikke skrevet slik feltet skal være. Fyll det ut på nytt.',
    en: '“{field}” is not written as the field should be. Fill it in again.',
  },
  wrongStructure: {
    nn: '«{field}» er ikkje skrive slik feltet skal vere. Fyll det ut på nytt.',
    nb: '«{field}» er ikke skrevet slik feltet skal være. Fyll det ut på nytt.',
    en: '“{field}” is not written as the field should be. Fill it in again.',
  },
  wrongRichText: {
    nn: '«{field}» er ikkje ein tekst som redigeringsfeltet kan opne. Skriv han på nytt.',
    nb: '«{field}» er ikke en tekst som redigeringsfeltet kan åpne. Skriv den på nytt.',
    en: '“{field}” is not a text the editor can open. Write it again.',
  },
  unreadableField: {
    nn: 'Det som er lagra i «{field}», kan ikkje lesast, og er ikkje med på portalen. Opne, fyll ut feltet på nytt og lagre.',
    nb: 'Det som er lagret i «{field}», kan ikke leses, og er ikke med på portalen. Åpne, fyll ut feltet på nytt og lagre.',
    en: 'What is stored in “{field}” cannot be read, and is not on the portal. Open it, fill in the field again and save.',
  },
  unreadableTime: {
    nn: 'Tidspunktet dette blei lagra, kan ikkje lesast. Opne og lagre på nytt, så er det retta.',
    nb: 'Tidspunktet dette ble lagret, kan ikke leses. Åpne og lagre på nytt, så er det rettet.',
    en: 'The time this was saved cannot be read. Open and save again to correct it.',
  },
} as const satisfies Record<string, Says>

import type { Says } from '@innbyggarportal/shared-content/words'

/** The words of the fields that are more than a control. */
export const fieldWords = {
  value: { nn: 'Verdi', nb: 'Verdi', en: 'Value' },
  chooseFactFirst: {
    nn: 'Vel opplysninga over først, så kjem feltet for verdien her.',
    nb: 'Velg opplysningen over først, så kommer feltet for verdien her.',
    en: 'Choose the fact above first; the field for its value then appears here.',
  },
  factNotFetched: {
    nn: 'Klarte ikkje å hente opplysninga. Last sida på nytt.',
    nb: 'Klarte ikke å hente opplysningen. Last siden på nytt.',
    en: 'Could not fetch the fact. Reload the page.',
  },
  fetching: { nn: 'Hentar …', nb: 'Henter …', en: 'Fetching…' },
  shared: { nn: 'Felles', nb: 'Felles', en: 'Shared' },
  slot: { nn: 'Felt', nb: 'Felt', en: 'Field' },
  summary: { nn: 'Samandrag', nb: 'Sammendrag', en: 'Summary' },
  rule: { nn: 'Regel', nb: 'Regel', en: 'Rule' },
  open: { nn: 'Fritt', nb: 'Fritt', en: 'Open' },
  addOnly: { nn: 'Berre tillegg', nb: 'Bare tillegg', en: 'Additions only' },
  locked: { nn: 'Låst av regionen', nb: 'Låst av regionen', en: 'Locked by the region' },
  usual: { nn: '{rule} (vanleg)', nb: '{rule} (vanlig)', en: '{rule} (usual)' },
  requiresLocal: { nn: 'Kommunen må fylle ut', nb: 'Kommunen må fylle ut', en: 'The kommune must fill in' },
  ruleFor: { nn: 'Regel for «{slot}»', nb: 'Regel for «{slot}»', en: 'Rule for “{slot}”' },
  requiresLocalFor: {
    nn: 'Kommunen må fylle ut «{slot}»',
    nb: 'Kommunen må fylle ut «{slot}»',
    en: 'The kommune must fill in “{slot}”',
  },
} as const satisfies Record<string, Says>

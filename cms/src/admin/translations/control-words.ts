import type { Says } from './says.ts'

/** The words of the shared controls. */
export const controlWords = {
  add: { nn: 'Legg til {what}', nb: 'Legg til {what}', en: 'Add {what}' },
  remove: { nn: 'Fjern', nb: 'Fjern', en: 'Remove' },
  removeRow: { nn: 'Fjern {what}', nb: 'Fjern {what}', en: 'Remove {what}' },
  moveUp: { nn: 'Flytt opp', nb: 'Flytt opp', en: 'Move up' },
  moveRowUp: { nn: 'Flytt {what} opp', nb: 'Flytt {what} opp', en: 'Move {what} up' },
  moveDown: { nn: 'Flytt ned', nb: 'Flytt ned', en: 'Move down' },
  moveRowDown: { nn: 'Flytt {what} ned', nb: 'Flytt {what} ned', en: 'Move {what} down' },
  movedTo: {
    nn: '{what} er no nummer {place} av {count}.',
    nb: '{what} er nå nummer {place} av {count}.',
    en: '{what} is now number {place} of {count}.',
  },
  removed: { nn: '{what} er fjerna.', nb: '{what} er fjernet.', en: '{what} has been removed.' },
  undo: { nn: 'Angre', nb: 'Angre', en: 'Undo' },
  broughtBack: { nn: '{what} er tilbake.', nb: '{what} er tilbake.', en: '{what} is back.' },
  noRows: { nn: 'Ingenting er lagt til.', nb: 'Ingenting er lagt til.', en: 'Nothing has been added.' },
  more: { nn: 'Fleire felt: {names}', nb: 'Flere felt: {names}', en: 'More fields: {names}' },
  required: { nn: 'må fyllast ut', nb: 'må fylles ut', en: 'required' },
  written: { nn: '{lang}: skrive', nb: '{lang}: skrevet', en: '{lang}: written' },
  notWritten: { nn: '{lang}: manglar', nb: '{lang}: mangler', en: '{lang}: missing' },
  nothingChosen: { nn: 'Vel …', nb: 'Velg …', en: 'Choose …' },
  loading: { nn: 'Hentar lista …', nb: 'Henter listen …', en: 'Fetching the list …' },
  notFetched: { nn: 'Klarte ikkje å hente lista.', nb: 'Klarte ikke å hente listen.', en: 'Could not fetch the list.' },
  tryAgain: { nn: 'Prøv på nytt', nb: 'Prøv på nytt', en: 'Try again' },
  gone: { nn: '{key} (finst ikkje)', nb: '{key} (finnes ikke)', en: '{key} (does not exist)' },
  whichFact: { nn: 'Kva opplysning', nb: 'Hvilken opplysning', en: 'Which fact' },
  noFacts: {
    nn: 'Det finst ingen lokale opplysningar av dette slaget enno. Lag ei under «Lokale opplysningar» først.',
    nb: 'Det finnes ingen lokale opplysninger av dette slaget ennå. Lag en under «Lokale opplysninger» først.',
    en: 'There are no local facts of this kind yet. Make one under “Local facts” first.',
  },
  kroner: { nn: 'kroner', nb: 'kroner', en: 'kroner' },
  amount: { nn: 'Kor lenge', nb: 'Hvor lenge', en: 'How long' },
  unit: { nn: 'Eining', nb: 'Enhet', en: 'Unit' },
  day: { nn: 'Dag', nb: 'Dag', en: 'Day' },
  month: { nn: 'Månad', nb: 'Måned', en: 'Month' },
  problemSign: { nn: 'Feil:', nb: 'Feil:', en: 'Problem:' },
} as const satisfies Record<string, Says>

/** The languages of content, in the language of the admin. */
export const langWords = {
  nn: { nn: 'Nynorsk', nb: 'Nynorsk', en: 'Nynorsk' },
  nb: { nn: 'Bokmål', nb: 'Bokmål', en: 'Bokmål' },
  en: { nn: 'Engelsk', nb: 'Engelsk', en: 'English' },
} as const satisfies Record<string, Says>

import type { Says } from '@innbyggarportal/shared-content/words'

/** The words of what is planned: on the first screen, in lists and in the document. */
export const plannedWords = {
  planned: { nn: 'Planlagd', nb: 'Planlagt', en: 'Planned' },
  plannedFor: { nn: 'Planlagd {day}', nb: 'Planlagt {day}', en: 'Planned {day}' },
  notice: {
    nn: '{parts} går ut av seg sjølv {day}, slik utkastet er lagra no.',
    nb: '{parts} går ut av seg selv {day}, slik utkastet er lagret nå.',
    en: '{parts} will be published automatically on {day}, as the draft is saved now.',
  },
  whole: { nn: 'Tenesta', nb: 'Tjenesten', en: 'The service' },
  by: { nn: 'Planlagd av {name}.', nb: 'Planlagt av {name}.', en: 'Planned by {name}.' },
  meanwhile: {
    nn: 'Publiserer de noko anna før det, må desse felta setjast tilbake først.',
    nb: 'Publiserer dere noe annet før det, må disse feltene settes tilbake først.',
    en: 'To publish something else before then, set these fields back first.',
  },
  notAhead: {
    nn: 'Dagen i «Gjeld frå» er ikkje fram i tid, så ingenting blir publisert av seg sjølv. Publiser sjølv, eller vel ein dag fram i tid og lagre som utkast.',
    nb: 'Dagen i «Gjelder fra» er ikke fram i tid, så ingenting blir publisert av seg selv. Publiser selv, eller velg en dag fram i tid og lagre som utkast.',
    en: 'The day in “In force from” is not in the future, so nothing is published automatically. Publish it yourself, or choose a day in the future and save as a draft.',
  },
  changes: { nn: 'Planlagde endringar', nb: 'Planlagte endringer', en: 'Planned changes' },
  changesHelp: {
    nn: 'Dette går ut av seg sjølv på dagen sin.',
    nb: 'Dette går ut av seg selv på dagen sin.',
    en: 'These are published automatically on their day.',
  },
} as const satisfies Record<string, Says>

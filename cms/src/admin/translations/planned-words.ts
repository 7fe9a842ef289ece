import type { Says } from '@innbyggarportal/shared-content/words'

/** The words of what is planned: on the first screen, in lists and in the document. */
export const plannedWords = {
  plannedFor: { nn: 'Planlagd {day}', nb: 'Planlagt {day}', en: 'Planned {day}' },
  notAhead: {
    nn: 'Dagen i «Gjeld frå» er ikkje fram i tid, så ingenting blir planlagt. Publiser no, eller vel ein dag fram i tid og lagre som utkast.',
    nb: 'Dagen i «Gjelder fra» er ikke fram i tid, så ingenting blir planlagt. Publiser nå, eller velg en dag fram i tid og lagre som utkast.',
    en: 'The day in “In force from” is not in the future, so nothing is planned. Publish now, or choose a day in the future and save as a draft.',
  },
  changes: { nn: 'Planlagde endringar', nb: 'Planlagte endringer', en: 'Planned changes' },
  changesHelp: {
    nn: 'Dette er godkjent, og står på portalane frå dagen sin.',
    nb: 'Dette er godkjent, og står på portalene fra dagen sin.',
    en: 'These are approved, and are on the portals from their day.',
  },
} as const satisfies Record<string, Says>

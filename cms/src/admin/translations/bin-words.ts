import type { Says } from '@innbyggarportal/shared-content/words'

/** The bin: what is in it, and the two ways out. */
export const binWords = {
  deletedBy: {
    nn: '{kind}. Sletta av {name}, {when}.',
    nb: '{kind}. Slettet av {name}, {when}.',
    en: '{kind}. Deleted by {name}, {when}.',
  },
  deletedAt: { nn: '{kind}. Sletta {when}.', nb: '{kind}. Slettet {when}.', en: '{kind}. Deleted {when}.' },
  double: {
    nn: '{kind}. Det fanst to av denne, og portalen viste den andre. Ho ligg her til nokon slettar ho for godt.',
    nb: '{kind}. Det fantes to av denne, og portalen viste den andre. Den ligger her til noen sletter den for godt.',
    en: '{kind}. There were two of this, and the portal showed the other. It stays here until somebody deletes it for good.',
  },
  daysLeft: {
    nn: 'Kan leggjast tilbake i {count} dagar til.',
    nb: 'Kan legges tilbake i {count} dager til.',
    en: 'Can be put back for {count} more days.',
  },
  oneDayLeft: {
    nn: 'Kan leggjast tilbake i éin dag til.',
    nb: 'Kan legges tilbake i én dag til.',
    en: 'Can be put back for one more day.',
  },
  noDayLeft: { nn: 'Blir sletta for godt i dag.', nb: 'Blir slettet for godt i dag.', en: 'Deleted for good today.' },
  days: { nn: '{count} dagar', nb: '{count} dager', en: '{count} days' },
  oneDay: { nn: '1 dag', nb: '1 dag', en: '1 day' },
  lastDay: { nn: 'I dag', nb: 'I dag', en: 'Today' },
  untilDeleted: { nn: 'Blir liggjande', nb: 'Blir liggende', en: 'Stays' },
  putBack: { nn: 'Legg tilbake', nb: 'Legg tilbake', en: 'Put back' },
  putBackHelp: {
    nn: 'Alt blir som det var. Var det publisert, kjem det ut på portalane med ein gong.',
    nb: 'Alt blir som det var. Var det publisert, kommer det ut på portalene med en gang.',
    en: 'All is as it was. If it was published, it is on the portals again at once.',
  },
  isBack: { nn: '«{title}» er lagt tilbake.', nb: '«{title}» er lagt tilbake.', en: '“{title}” is back.' },
  deleteForGood: { nn: 'Slett for godt', nb: 'Slett for godt', en: 'Delete for good' },
  deleteForGoodTitle: {
    nn: 'Slette «{title}» for godt?',
    nb: 'Slette «{title}» for godt?',
    en: 'Delete “{title}” for good?',
  },
  deleteForGoodHelp: {
    nn: 'Då kan det ikkje leggjast tilbake. Historikken blir verande.',
    nb: 'Da kan det ikke legges tilbake. Historikken blir værende.',
    en: 'It cannot be put back then. The history stays.',
  },
  isGone: {
    nn: '«{title}» er sletta for godt.',
    nb: '«{title}» er slettet for godt.',
    en: '“{title}” is deleted for good.',
  },
  content: { nn: 'Det som stod der', nb: 'Det som stod der', en: 'What it said' },
} as const satisfies Record<string, Says>

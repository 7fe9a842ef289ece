import { LANGS, type Lang } from '@innbyggarportal/shared-content/contract'
import { sayIn, type Says, type Values } from '@innbyggarportal/shared-content/words'

/** What the server says itself, when it has no page to answer with. */
export const SERVER_WORDS = {
  addressUnclear: {
    nn: 'Det går ikkje fram kva adresse dette gjeld.',
    nb: 'Det går ikke fram hvilken adresse dette gjelder.',
    en: 'It is not clear which address this is about.',
  },
  addressLong: {
    nn: 'Adressa er for lang eller ugyldig.',
    nb: 'Adressen er for lang eller ugyldig.',
    en: 'The address is too long or not valid.',
  },
  hostUnknown: {
    nn: 'Denne adressa høyrer ikkje til nokon portal her.',
    nb: 'Denne adressen hører ikke til noen portal her.',
    en: 'This address does not belong to any portal here.',
  },
  pageUnknown: { nn: 'Sida finst ikkje.', nb: 'Siden finnes ikke.', en: 'There is no such page.' },
  portalAway: {
    nn: 'Portalen kan ikkje visast no. Prøv igjen om litt.',
    nb: 'Portalen kan ikke vises nå. Prøv igjen om litt.',
    en: 'The portal cannot be shown now. Try again in a little while.',
  },
  wentWrong: {
    nn: 'Noko gjekk gale hos oss. Prøv igjen om litt.',
    nb: 'Noe gikk galt hos oss. Prøv igjen om litt.',
    en: 'Something went wrong on our side. Try again in a little while.',
  },
  methods: { nn: 'Berre {methods}.', nb: 'Bare {methods}.', en: 'Only {methods}.' },
  and: { nn: 'og', nb: 'og', en: 'and' },
  portals: {
    nn: 'Innbyggarportalane i regionen',
    nb: 'Innbyggerportalene i regionen',
    en: 'The portals of the region',
  },
  noPortals: {
    nn: 'Ingen portal er publisert enno. Vent litt, og last sida på nytt.',
    nb: 'Ingen portal er publisert ennå. Vent litt, og last siden på nytt.',
    en: 'No portal has been published yet. Wait a little, and load the page again.',
  },
} as const satisfies Readonly<Record<string, Says>>

export const sayServer = (key: keyof typeof SERVER_WORDS, lang: Lang = 'nn', values?: Values): string =>
  sayIn(SERVER_WORDS[key], lang, values)

/** The language an address asks in by its prefix; nynorsk where it says none, as for who asks in a language we do not have. */
export const langOfTarget = (target: string | undefined): Lang =>
  LANGS.find((lang) => target?.startsWith(`/${lang}/`)) ?? 'nn'

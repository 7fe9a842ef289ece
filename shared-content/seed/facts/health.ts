import type { FactDefinition, FactType, LocalFact, Words } from '../../src/contract/index.ts'
import { demoForms, kroner, months, perKommune, weeks, years } from './per-kommune.ts'

const define = (key: string, type: FactType, label: Words, fallback: Words): FactDefinition => ({
  kind: 'factDefinition',
  key,
  type,
  label,
  fallback,
})

const NO_FORM = {
  nn: 'ta kontakt for å få søknaden',
  nb: 'ta kontakt for å få søknaden',
  en: 'contact us to get the application',
}
const SOME_TIME = { nn: 'rimeleg tid', nb: 'rimelig tid', en: 'a reasonable time' }
const PRICE_LIST = { nn: 'det som står i prislista', nb: 'det som står i prislisten', en: 'what the price list says' }

/** What differs between the kommuner in health, care, social help and housing. All values are made up for the demonstration. */
export const definitions: FactDefinition[] = [
  define(
    'sosialhjelp-skjema',
    'url',
    { nn: 'Søknad om sosialhjelp', nb: 'Søknad om sosialhjelp', en: 'Form: social assistance' },
    NO_FORM,
  ),
  define(
    'sosialhjelp-svartid',
    'duration',
    { nn: 'Svartid, sosialhjelp', nb: 'Svartid, sosialhjelp', en: 'Time to answer, social assistance' },
    SOME_TIME,
  ),
  define(
    'nav-kontor',
    'text',
    { nn: 'Nav-kontoret, med staden', nb: 'Nav-kontoret, med stedet', en: 'The Nav office, with the place' },
    { nn: 'Nav-kontoret', nb: 'Nav-kontoret', en: 'the Nav office' },
  ),
  define(
    'legevakt-stad',
    'text',
    { nn: 'Kvar legevakta held til', nb: 'Hvor legevakten holder til', en: 'Where the emergency clinic is' },
    { nn: 'legevakta', nb: 'legevakten', en: 'the emergency clinic' },
  ),
  define(
    'legevakt-eigendel-dag',
    'money',
    { nn: 'Eigendel på legevakta, dag', nb: 'Egenandel på legevakten, dag', en: 'Fee at the clinic, daytime' },
    { nn: 'eigendelen', nb: 'egenandelen', en: 'the fee' },
  ),
  define(
    'legevakt-eigendel-kveld',
    'money',
    {
      nn: 'Eigendel på legevakta, kveld og helg',
      nb: 'Egenandel på legevakten, kveld og helg',
      en: 'Fee at the clinic, evening and weekend',
    },
    { nn: 'eigendelen', nb: 'egenandelen', en: 'the fee' },
  ),
  define(
    'startlan-skjema',
    'url',
    { nn: 'Søknad om startlån', nb: 'Søknad om startlån', en: 'Form: start-up loan' },
    NO_FORM,
  ),
  define(
    'startlan-svartid',
    'duration',
    { nn: 'Svartid, startlån', nb: 'Svartid, startlån', en: 'Time to answer, start-up loan' },
    SOME_TIME,
  ),
  define(
    'startlan-gyldig',
    'duration',
    {
      nn: 'Kor lenge førehandsgodkjenninga gjeld',
      nb: 'Hvor lenge forhåndsgodkjenningen gjelder',
      en: 'How long the pre-approval is valid',
    },
    { nn: 'den tida som står i vedtaket', nb: 'den tiden som står i vedtaket', en: 'the time given in the decision' },
  ),
  define(
    'startlan-gebyr',
    'money',
    {
      nn: 'Gebyr for å opprette startlån',
      nb: 'Gebyr for å opprette startlån',
      en: 'Fee for setting up a start-up loan',
    },
    PRICE_LIST,
  ),
  define('heimesjukepleie-skjema', 'url', { nn: 'Søknad om heimesjukepleie' }, NO_FORM),
  define('heimesjukepleie-svartid', 'duration', { nn: 'Svartid, heimesjukepleie' }, SOME_TIME),
  define('praktisk-hjelp-skjema', 'url', { nn: 'Søknad om praktisk hjelp' }, NO_FORM),
  define('praktisk-hjelp-svartid', 'duration', { nn: 'Svartid, praktisk hjelp' }, SOME_TIME),
  define('tryggleiksalarm-skjema', 'url', { nn: 'Søknad om tryggleiksalarm' }, NO_FORM),
  define('tryggleiksalarm-svartid', 'duration', { nn: 'Svartid, tryggleiksalarm' }, SOME_TIME),
  define('sjukeheimsplass-skjema', 'url', { nn: 'Søknad om sjukeheimsplass' }, NO_FORM),
  define('sjukeheimsplass-svartid', 'duration', { nn: 'Svartid, sjukeheimsplass' }, SOME_TIME),
  define('omsorgsstonad-skjema', 'url', { nn: 'Søknad om omsorgsstønad' }, NO_FORM),
  define('omsorgsstonad-svartid', 'duration', { nn: 'Svartid, omsorgsstønad' }, SOME_TIME),
  define('ledsagarbevis-skjema', 'url', { nn: 'Søknad om ledsagarbevis' }, NO_FORM),
  define('ledsagarbevis-svartid', 'duration', { nn: 'Svartid, ledsagarbevis' }, SOME_TIME),
  define(
    'heimesjukepleie-gjennomgang',
    'duration',
    { nn: 'Kor lenge det går før vedtaket blir gjennomgått' },
    { nn: 'ei tid' },
  ),
  define(
    'praktisk-hjelp-kor-ofte',
    'text',
    { nn: 'Kor ofte kommunen vaskar, til dømes kvar tredje veke' },
    { nn: 'så ofte som vedtaket seier' },
  ),
  define('praktisk-hjelp-timepris', 'money', { nn: 'Pris per time for praktisk hjelp' }, PRICE_LIST),
  define('praktisk-hjelp-tak', 'money', { nn: 'Høgaste pris ved låg inntekt (demoverdi)' }, PRICE_LIST),
  define('tryggleiksalarm-mottak', 'text', { nn: 'Kven som svarer på alarmen' }, { nn: 'alarmmottaket' }),
  define('tryggleiksalarm-pris', 'money', { nn: 'Leige av tryggleiksalarm i månaden' }, PRICE_LIST),
  define('sjukeheimsplass-dogn', 'money', { nn: 'Korttidsopphald per døgn' }, PRICE_LIST),
  define('sjukeheimsplass-dag', 'money', { nn: 'Dagopphald per dag' }, PRICE_LIST),
  define('sjukeheimsplass-del-lag', 'percent', { nn: 'Del av inntekt under grunnbeløpet' }, { nn: 'ein fast del' }),
  define('sjukeheimsplass-del-hog', 'percent', { nn: 'Del av inntekt over grunnbeløpet' }, { nn: 'ein større del' }),
  define('hjelpemiddel-skjema', 'url', { nn: 'Bestilling av korttidslån' }, NO_FORM),
  define('hjelpemiddel-opningstid', 'text', { nn: 'Dagane lageret er ope' }, { nn: 'etter avtale' }),
  define('hjelpemiddel-lanetid', 'duration', { nn: 'Kor lenge eit korttidslån varer' }, { nn: 'den tida vi avtaler' }),
  define('hjelpemiddel-erstatning', 'money', { nn: 'Erstatning for hjelpemiddel som blir borte' }, PRICE_LIST),
  define('hjelpemiddel-ventetid', 'duration', { nn: 'Ventetid på hjelpemiddel' }, SOME_TIME),
  define('psykisk-helse-skjema', 'url', { nn: 'Skjema for å be om samtale' }, NO_FORM),
  define('psykisk-helse-ventetid', 'duration', { nn: 'Ventetid på samtale' }, { nn: 'kort' }),
  define('gjeldsradgjeving-skjema', 'url', { nn: 'Bestilling av time hos gjeldsrådgjevar' }, NO_FORM),
  define('gjeldsradgjeving-ventetid', 'duration', { nn: 'Ventetid hos gjeldsrådgjevar' }, { nn: 'kort' }),
  define('bustotte-papirskjema', 'url', { nn: 'Papirskjema for bustøtte' }, { nn: 'spør kommunen om papirskjemaet' }),
  define('bustotte-hjelp', 'text', { nn: 'Kvar folk får hjelp med bustøtte' }, { nn: 'servicekontoret' }),
  define('bustotte-frist', 'text', { nn: 'Siste dag for å søkje bustøtte i månaden' }, { nn: 'fristen' }),
  define('bustotte-utbetaling', 'text', { nn: 'Når bustøtta blir utbetalt' }, { nn: 'i månaden etter' }),
  define(
    'parkeringsloyve-skjema',
    'url',
    { nn: 'Søknad om parkeringsløyve', nb: 'Søknad om parkeringstillatelse', en: 'Form: parking permit' },
    NO_FORM,
  ),
  define(
    'parkeringsloyve-svartid',
    'duration',
    { nn: 'Svartid, parkeringsløyve', nb: 'Svartid, parkeringstillatelse', en: 'Time to answer, parking permit' },
    SOME_TIME,
  ),
  define(
    'parkeringsloyve-gyldig',
    'duration',
    { nn: 'Kor lenge kortet gjeld', nb: 'Hvor lenge kortet gjelder', en: 'How long the card is valid' },
    { nn: 'den tida som står på kortet', nb: 'den tiden som står på kortet', en: 'the time printed on the card' },
  ),
  define('ledsagarbevis-alder', 'number', { nn: 'Yngste alder for ledsagarbevis' }, { nn: 'eit visst tal' }),
  define('ledsagarbevis-gyldig', 'duration', { nn: 'Kor lenge beviset gjeld' }, { nn: 'den tida som står på kortet' }),
  define('ledsagarbevis-nytt-kort', 'money', { nn: 'Pris på nytt ledsagarbevis' }, PRICE_LIST),
  define(
    'omsorgsstonad-timesats',
    'money',
    { nn: 'Timeløn i omsorgsstønad' },
    { nn: 'lik løna for assistentar i kommunen' },
  ),
  define('omsorgsstonad-varigheit', 'duration', { nn: 'Kor lenge omsorga må vare' }, { nn: 'ei kort tid' }),
]

export const values: LocalFact[] = [
  ...demoForms('sosialhjelp-skjema', 'sosialhjelp'),
  ...perKommune('sosialhjelp-svartid', weeks, { lindas: 3, osteroy: 3, austrheim: 2, vaksdal: 4 }),
  ...perKommune('nav-kontor', inAllLanguages, {
    lindas: ['Nav-kontoret i Knarvik', 'the Nav office in Knarvik'],
    osteroy: ['Nav-kontoret i Lonevåg', 'the Nav office in Lonevåg'],
    austrheim: ['Nav-kontoret på Årås', 'the Nav office in Årås'],
    vaksdal: ['Nav-kontoret i Dale', 'the Nav office in Dale'],
  }),
  ...perKommune('legevakt-stad', inAllLanguages, {
    lindas: ['demolegevakta i Knarvik', 'the demo clinic in Knarvik', 'demolegevakten i Knarvik'],
    osteroy: ['demolegevakta i Lonevåg', 'the demo clinic in Lonevåg', 'demolegevakten i Lonevåg'],
    austrheim: ['demolegevakta på Årås', 'the demo clinic in Årås'],
    vaksdal: ['demolegevakta i Dale', 'the demo clinic in Dale', 'demolegevakten i Dale'],
  }),
  { kind: 'localFact', fact: 'legevakt-eigendel-dag', scope: 'region', value: kroner(200) },
  { kind: 'localFact', fact: 'legevakt-eigendel-kveld', scope: 'region', value: kroner(400) },
  ...demoForms('startlan-skjema', 'startlan'),
  ...perKommune('startlan-svartid', weeks, { lindas: 6, osteroy: 4, austrheim: 4, vaksdal: 5 }),
  ...perKommune('startlan-gyldig', months, { lindas: 6, osteroy: 4, austrheim: 6, vaksdal: 3 }),
  ...perKommune('startlan-gebyr', kroner, { lindas: 1000, osteroy: 500, austrheim: 500, vaksdal: 1000 }),
  ...demoForms('heimesjukepleie-skjema', 'heimesjukepleie'),
  ...perKommune('heimesjukepleie-svartid', weeks, { lindas: 2, osteroy: 3, austrheim: 2, vaksdal: 3 }),
  ...perKommune('heimesjukepleie-gjennomgang', months, { lindas: 6, osteroy: 12, austrheim: 6, vaksdal: 6 }),
  ...demoForms('praktisk-hjelp-skjema', 'praktisk-hjelp'),
  ...perKommune('praktisk-hjelp-svartid', weeks, { lindas: 4, osteroy: 3, austrheim: 3, vaksdal: 4 }),
  ...perKommune('praktisk-hjelp-kor-ofte', inAllLanguages, {
    lindas: ['kvar tredje veke', 'every third week', 'hver tredje uke'],
    osteroy: ['kvar andre veke', 'every second week', 'hver andre uke'],
    austrheim: ['kvar tredje veke', 'every third week', 'hver tredje uke'],
    vaksdal: ['kvar fjerde veke', 'every fourth week', 'hver fjerde uke'],
  }),
  ...perKommune('praktisk-hjelp-timepris', kroner, { lindas: 400, osteroy: 350, austrheim: 300, vaksdal: 400 }),
  { kind: 'localFact', fact: 'praktisk-hjelp-tak', scope: 'region', value: kroner(200) },
  ...demoForms('tryggleiksalarm-skjema', 'tryggleiksalarm'),
  ...perKommune('tryggleiksalarm-svartid', weeks, { lindas: 2, osteroy: 2, austrheim: 1, vaksdal: 3 }),
  ...perKommune('tryggleiksalarm-mottak', inAllLanguages, {
    lindas: ['alarmmottaket i Knarvik', 'the alarm centre in Knarvik'],
    osteroy: ['eit døgnope alarmmottak', 'a 24-hour alarm centre', 'et døgnåpent alarmmottak'],
    austrheim: ['heimesjukepleia i Austrheim', 'the home nursing service in Austrheim', 'hjemmesykepleien i Austrheim'],
    vaksdal: ['alarmmottaket i Dale', 'the alarm centre in Dale'],
  }),
  ...perKommune('tryggleiksalarm-pris', kroner, { lindas: 300, osteroy: 250, vaksdal: 200 }),
  ...demoForms('sjukeheimsplass-skjema', 'sjukeheimsplass'),
  ...perKommune('sjukeheimsplass-svartid', weeks, { lindas: 4, osteroy: 4, austrheim: 3, vaksdal: 4 }),
  { kind: 'localFact', fact: 'sjukeheimsplass-dogn', scope: 'region', value: kroner(200) },
  { kind: 'localFact', fact: 'sjukeheimsplass-dag', scope: 'region', value: kroner(100) },
  { kind: 'localFact', fact: 'sjukeheimsplass-del-lag', scope: 'national', value: { type: 'percent', value: 75 } },
  { kind: 'localFact', fact: 'sjukeheimsplass-del-hog', scope: 'national', value: { type: 'percent', value: 85 } },
  ...demoForms('hjelpemiddel-skjema', 'hjelpemiddel'),
  ...perKommune('hjelpemiddel-opningstid', inNynorsk, {
    lindas: 'tysdag og torsdag',
    osteroy: 'kvar måndag',
    austrheim: 'kvar onsdag',
    vaksdal: 'måndag og fredag',
  }),
  ...perKommune('hjelpemiddel-lanetid', months, { lindas: 3, osteroy: 6, austrheim: 3, vaksdal: 6 }),
  ...perKommune('hjelpemiddel-erstatning', kroner, { lindas: 100, osteroy: 100, austrheim: 50, vaksdal: 100 }),
  ...perKommune('hjelpemiddel-ventetid', weeks, { lindas: 2, osteroy: 1, austrheim: 1, vaksdal: 2 }),
  ...demoForms('psykisk-helse-skjema', 'psykisk-helse'),
  ...perKommune('psykisk-helse-ventetid', weeks, { lindas: 3, osteroy: 2, austrheim: 2, vaksdal: 4 }),
  ...demoForms('gjeldsradgjeving-skjema', 'gjeldsradgjeving'),
  ...perKommune('gjeldsradgjeving-ventetid', weeks, { lindas: 2, osteroy: 3, austrheim: 1, vaksdal: 2 }),
  ...demoForms('bustotte-papirskjema', 'bustotte'),
  ...perKommune('bustotte-hjelp', inAllLanguages, {
    lindas: ['Servicesenteret i Knarvik', 'the service centre in Knarvik'],
    osteroy: ['Innbyggartorget i Lonevåg', 'the service centre in Lonevåg', 'Innbyggertorget i Lonevåg'],
    austrheim: ['Tenestetorget på Årås', 'the service centre in Årås', 'Tjenestetorget på Årås'],
    vaksdal: ['Servicetorget i Dale', 'the service centre in Dale'],
  }),
  {
    kind: 'localFact',
    fact: 'bustotte-frist',
    scope: 'national',
    value: inAllLanguages(['den 25. i månaden', 'the 25th of the month', 'den 25. i måneden']),
  },
  {
    kind: 'localFact',
    fact: 'bustotte-utbetaling',
    scope: 'national',
    value: inAllLanguages([
      'rundt den 20. i månaden etter',
      'around the 20th of the next month',
      'rundt den 20. i måneden etter',
    ]),
  },
  ...demoForms('parkeringsloyve-skjema', 'parkeringsloyve'),
  ...perKommune('parkeringsloyve-svartid', weeks, { lindas: 4, osteroy: 3, austrheim: 2, vaksdal: 4 }),
  ...perKommune('parkeringsloyve-gyldig', years, { lindas: 5, osteroy: 5, austrheim: 3, vaksdal: 5 }),
  ...demoForms('ledsagarbevis-skjema', 'ledsagarbevis'),
  ...perKommune('ledsagarbevis-svartid', weeks, { lindas: 3, osteroy: 2, austrheim: 2, vaksdal: 3 }),
  ...perKommune('ledsagarbevis-alder', number, { lindas: 8, osteroy: 8, austrheim: 10, vaksdal: 8 }),
  ...perKommune('ledsagarbevis-gyldig', years, { lindas: 5, osteroy: 3, austrheim: 5, vaksdal: 5 }),
  ...perKommune('ledsagarbevis-nytt-kort', kroner, { lindas: 100, osteroy: 50, austrheim: 100, vaksdal: 100 }),
  ...demoForms('omsorgsstonad-skjema', 'omsorgsstonad'),
  ...perKommune('omsorgsstonad-svartid', weeks, { lindas: 8, osteroy: 6, austrheim: 6, vaksdal: 8 }),
  ...perKommune('omsorgsstonad-timesats', kroner, { lindas: 200, osteroy: 200, austrheim: 210, vaksdal: 220 }),
  ...perKommune('omsorgsstonad-varigheit', months, { lindas: 6, osteroy: 6, austrheim: 3, vaksdal: 6 }),
]

/** Bokmål is given only where it differs from the nynorsk. */
function inAllLanguages([nynorsk, english, bokmal = nynorsk]: [nynorsk: string, english: string, bokmal?: string]) {
  return { type: 'text' as const, value: { nn: nynorsk, nb: bokmal, en: english } }
}

function inNynorsk(words: string) {
  return { type: 'text' as const, value: { nn: words } }
}

function number(amount: number) {
  return { type: 'number' as const, value: amount }
}

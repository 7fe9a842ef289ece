import type { FactDefinition, FactType, LocalFact, Words } from '../../src/contract/index.ts'
import { demoForms, kroner, months, perKommune, weeks, years } from './per-kommune.ts'

const define = (key: string, type: FactType, label: Words, fallback: Words): FactDefinition => ({ kind: 'factDefinition', key, type, label, fallback })

const NO_FORM = { nn: 'ta kontakt for å få søknaden', nb: 'ta kontakt for å få søknaden', en: 'contact us to get the application' }
const SOME_TIME = { nn: 'rimeleg tid', nb: 'rimelig tid', en: 'a reasonable time' }
const PRICE_LIST = { nn: 'prisen i prislista', nb: 'prisen i prislisten', en: 'the price in the price list' }

/** What differs between the kommuner in health, care, social help and housing. All values are made up for the demonstration. */
export const definitions: FactDefinition[] = [
  define('sosialhjelp-skjema', 'url', { nn: 'Søknad om sosialhjelp', nb: 'Søknad om sosialhjelp', en: 'Form: social assistance' }, NO_FORM),
  define('sosialhjelp-svartid', 'duration', { nn: 'Svartid, sosialhjelp', nb: 'Svartid, sosialhjelp', en: 'Time to answer, social assistance' }, SOME_TIME),
  define('nav-kontor', 'text', { nn: 'Nav-kontoret, med staden', nb: 'Nav-kontoret, med stedet', en: 'The Nav office, with the place' }, { nn: 'Nav-kontoret', nb: 'Nav-kontoret', en: 'the Nav office' }),
  define('legevakt-stad', 'text', { nn: 'Kvar legevakta held til', nb: 'Hvor legevakten holder til', en: 'Where the emergency clinic is' }, { nn: 'legevakta', nb: 'legevakten', en: 'the emergency clinic' }),
  define('legevakt-eigendel-dag', 'money', { nn: 'Eigendel på legevakta, dag', nb: 'Egenandel på legevakten, dag', en: 'Fee at the clinic, daytime' }, { nn: 'eigendelen', nb: 'egenandelen', en: 'the fee' }),
  define('legevakt-eigendel-kveld', 'money', { nn: 'Eigendel på legevakta, kveld og helg', nb: 'Egenandel på legevakten, kveld og helg', en: 'Fee at the clinic, evening and weekend' }, { nn: 'eigendelen', nb: 'egenandelen', en: 'the fee' }),
  define('startlan-skjema', 'url', { nn: 'Søknad om startlån', nb: 'Søknad om startlån', en: 'Form: start-up loan' }, NO_FORM),
  define('startlan-svartid', 'duration', { nn: 'Svartid, startlån', nb: 'Svartid, startlån', en: 'Time to answer, start-up loan' }, SOME_TIME),
  define('startlan-gyldig', 'duration', { nn: 'Kor lenge førehandsgodkjenninga gjeld', nb: 'Hvor lenge forhåndsgodkjenningen gjelder', en: 'How long the pre-approval is valid' }, { nn: 'den tida som står i vedtaket', nb: 'den tiden som står i vedtaket', en: 'the time given in the decision' }),
  define('startlan-gebyr', 'money', { nn: 'Gebyr for å opprette startlån', nb: 'Gebyr for å opprette startlån', en: 'Fee for setting up a start-up loan' }, PRICE_LIST),
]

export const values: LocalFact[] = [
  ...demoForms('sosialhjelp-skjema', 'sosialhjelp'),
  ...perKommune('sosialhjelp-svartid', weeks, { lindas: 3, osteroy: 3, austrheim: 2, vaksdal: 4 }),
  ...perKommune('nav-kontor', inAllLanguages, {
    lindas: ['Nav-kontoret i Knarvik', 'the Nav office in Knarvik'], osteroy: ['Nav-kontoret i Lonevåg', 'the Nav office in Lonevåg'],
    austrheim: ['Nav-kontoret på Årås', 'the Nav office at Årås'], vaksdal: ['Nav-kontoret på Dale', 'the Nav office at Dale'],
  }),
  ...perKommune('legevakt-stad', inAllLanguages, {
    lindas: ['demolegevakta i Knarvik', 'the demo clinic in Knarvik'], osteroy: ['demolegevakta i Lonevåg', 'the demo clinic in Lonevåg'],
    austrheim: ['demolegevakta i Knarvik', 'the demo clinic in Knarvik'], vaksdal: ['demolegevakta på Dale', 'the demo clinic at Dale'],
  }),
  { kind: 'localFact', fact: 'legevakt-eigendel-dag', scope: 'region', value: kroner(200) },
  { kind: 'localFact', fact: 'legevakt-eigendel-kveld', scope: 'region', value: kroner(400) },
  ...demoForms('startlan-skjema', 'startlan'),
  ...perKommune('startlan-svartid', weeks, { lindas: 6, osteroy: 4, austrheim: 4, vaksdal: 5 }),
  ...perKommune('startlan-gyldig', months, { lindas: 6, osteroy: 4, austrheim: 6, vaksdal: 3 }),
  ...perKommune('startlan-gebyr', kroner, { lindas: 1000, osteroy: 500, austrheim: 500, vaksdal: 1000 }),
]

function inAllLanguages([norwegian, english]: [norwegian: string, english: string]) {
  return { type: 'text' as const, value: { nn: norwegian, nb: norwegian, en: english } }
}

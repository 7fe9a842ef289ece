import type { FactDefinition, FactType, FactValue, LocalFact, Words } from '../../src/contract/index.ts'
import { demoForms, kroner, months, perKommune, weeks } from './per-kommune.ts'

/**
 * Facts of the services about building, waste, charges, licences and the local community, each a row with its values
 * beside it. Amounts, addresses and days are made up for the demonstration; the national ones are limits set by law or
 * the advice of the state.
 */

interface Fact {
  definition: FactDefinition
  values: LocalFact[]
}
/** One value per kommune; undefined where the kommune has not filled in the fact. */
type Four<T> = readonly [lindas: T, osteroy: T, austrheim: T, vaksdal?: T]

const SEE_PRICES: Words = { nn: 'sjå prislista', nb: 'se prislisten', en: 'see the price list' }
const ASK_US: Words = { nn: 'ta kontakt med kommunen', nb: 'ta kontakt med kommunen', en: 'contact the municipality' }

const text = (value: Words): FactValue => ({ type: 'text', value })
const number = (value: number): FactValue => ({ type: 'number', value })
const workingDays = (amount: number): FactValue => ({ type: 'duration', value: { amount, unit: 'workingDays' } })
const days = (amount: number): FactValue => ({ type: 'duration', value: { amount, unit: 'days' } })
const yearly = ([month, day]: readonly [month: number, day: number]): FactValue => ({
  type: 'date',
  value: { month, day },
})
const company = (name: string): FactValue => ({
  type: 'organisation',
  value: { name: { nn: name, nb: name, en: name } },
})

const define = (key: string, type: FactType, label: string, fallback: Words): FactDefinition => ({
  kind: 'factDefinition',
  key,
  type,
  label: { nn: label },
  fallback,
})

function local<T>(
  key: string,
  label: string,
  fallback: Words,
  asValue: (here: T) => FactValue,
  [lindas, osteroy, austrheim, vaksdal]: Four<T>,
): Fact {
  const here = vaksdal === undefined ? { lindas, osteroy, austrheim } : { lindas, osteroy, austrheim, vaksdal }
  return { definition: define(key, asValue(lindas).type, label, fallback), values: perKommune(key, asValue, here) }
}

const national = (key: string, label: string, fallback: Words, value: FactValue): Fact => ({
  definition: define(key, value.type, label, fallback),
  values: [{ kind: 'localFact', fact: key, scope: 'national', value }],
})

const page = (key: string, label: string, path: string): Fact => ({
  definition: define(key, 'url', label, ASK_US),
  values: demoForms(key, path),
})
/** The same page where the kommune itself has none, and another does it. */
const elsewhere = ({ definition, values }: Fact, addresses: Readonly<Record<string, string>>): Fact => ({
  definition,
  values: values.map((v) => {
    const address = v.kommune === undefined ? undefined : addresses[v.kommune]
    return address === undefined ? v : { ...v, value: { type: 'url', value: address } }
  }),
})
const price = (key: string, label: string, amounts: Four<number>): Fact =>
  local(key, label, SEE_PRICES, kroner, amounts)

const facts: Fact[] = [
  page('byggjesoknad-skjema', 'Skjema for byggjesøknad', 'byggjesoknad'),
  page('kommunekart', 'Kommunekartet', 'kart'),
  price('byggjesoknad-gebyr', 'Gebyr for tilbygg, garasje eller uthus', [9_000, 8_000, 7_000, 8_500]),
  local(
    'byggjesoknad-svartid',
    'Vanleg svartid i byggjesaker',
    { nn: 'sjå stadfestinga du får', nb: 'se bekreftelsen du får', en: 'see your confirmation' },
    weeks,
    [5, 6, 4, 7],
  ),
  national(
    'byggjesoknad-frist-kort',
    'Frist for små og komplette byggjesøknader',
    { nn: 'den korte fristen i lova', nb: 'den korte fristen i loven', en: 'the short time limit in the Act' },
    weeks(3),
  ),
  national(
    'byggjesoknad-frist-lang',
    'Frist for andre byggjesøknader',
    { nn: 'den lange fristen i lova', nb: 'den lange fristen i loven', en: 'the long time limit in the Act' },
    weeks(12),
  ),
  page('nabovarsel-skjema', 'Digitalt nabovarsel', 'nabovarsel'),
  national('nabovarsel-frist', 'Tid naboane har til å svare', { nn: 'den tida som står i varselet' }, weeks(2)),
  elsewhere(page('situasjonskart-skjema', 'Bestilling av situasjonskart', 'situasjonskart'), {
    osteroy: 'https://infoland.demo.example/osteroy',
  }),
  price('situasjonskart-pris', 'Situasjonskart', [900, 1_000, 800, 1_200]),
  local(
    'situasjonskart-leveringstid',
    'Leveringstid for situasjonskart',
    { nn: 'tida som står i ordrestadfestinga' },
    workingDays,
    [3, 5, 2],
  ),

  page('renovasjon-kalender', 'Tømmekalender', 'tommekalender'),
  page('renovasjon-skjema', 'Endring av dunk og abonnement', 'renovasjon'),
  local(
    'renovasjon-selskap',
    'Selskapet som hentar avfallet',
    { nn: 'renovasjonsselskapet', nb: 'renovasjonsselskapet', en: 'the waste company' },
    company,
    ['NGIR', 'BIR', 'NGIR', 'BIR'],
  ),
  local(
    'renovasjon-utsetjing',
    'Når dunkane må stå ute',
    { nn: 'tidspunktet i tømmekalenderen', nb: 'tidspunktet i tømmekalenderen', en: 'the time shown in the calendar' },
    text,
    [
      { nn: 'kl. 06.00', nb: 'kl. 06.00', en: '6 am' },
      { nn: 'kl. 07.00', nb: 'kl. 07.00', en: '7 am' },
      { nn: 'kl. 06.00', nb: 'kl. 06.00', en: '6 am' },
      { nn: 'kl. 07.00', nb: 'kl. 07.00', en: '7 am' },
    ],
  ),
  price('renovasjon-gebyr', 'Renovasjonsgebyr per år', [4_200, 4_500, 4_000, 4_600]),
  local(
    'renovasjon-dunktid',
    'Levering av ny dunk',
    { nn: 'sjå stadfestinga', nb: 'se bekreftelsen', en: 'see your confirmation' },
    workingDays,
    [10, 7, 10, 7],
  ),

  page('innsyn-postliste', 'Postlista', 'postliste'),
  page('innsyn-eiga-sak', 'Innsyn i eiga sak', 'innsyn'),
  local(
    'innsyn-svartid',
    'Vanleg svartid på innsynskrav',
    { nn: 'kort tid', nb: 'kort tid', en: 'a short time' },
    workingDays,
    [2, 3, 2, 3],
  ),
  national(
    'innsyn-tausheit',
    'Når manglande svar på innsynskrav er avslag',
    { nn: 'fristen i offentleglova', nb: 'fristen i offentleglova', en: 'the time limit in the Act' },
    workingDays(5),
  ),

  page('vatn-skjema', 'Søknad om tilknyting til vatn og avløp', 'tilknyting'),
  page('vatn-malar-skjema', 'Avlesing av vassmålar', 'vassmalar'),
  price('vatn-gebyr', 'Årsgebyr for vatn', [4_000, 4_400, 3_800, 4_200]),
  price('avlop-gebyr', 'Årsgebyr for avløp', [4_800, 5_000, 4_400, 4_600]),
  price('vatn-tilknyting', 'Eingongsgebyr for tilknyting', [20_000, 25_000, 18_000, 22_000]),
  local('vatn-malar-dato', 'Siste dag for avlesing av vassmålar', { nn: 'dagen som står på avlesingskortet' }, yearly, [
    [12, 31],
    [1, 5],
    [12, 31],
    [12, 15],
  ]),

  page('feiing-skjema', 'Melding om eldstad og feiing', 'feiing'),
  price('feiing-gebyr', 'Gebyr for feiing og tilsyn per år', [500, 550, 450, 600]),
  local('feiing-varsel', 'Varsel før feiaren kjem', { nn: 'nokre dagar' }, workingDays, [5, 3, 5, 2]),

  page('eigedomsskatt-liste', 'Skattelista', 'skatteliste'),
  page('eigedomsskatt-klage', 'Klage på eigedomsskatt', 'eigedomsskatt-klage'),
  local('eigedomsskatt-sats', 'Skattesats for bustader og hytter', { nn: 'fastsett av kommunestyret' }, text, [
    { nn: '2 promille', nb: '2 promille', en: '2 per mille' },
    { nn: '3 promille', nb: '3 promille', en: '3 per mille' },
    { nn: '2,5 promille', nb: '2,5 promille', en: '2.5 per mille' },
    { nn: '3 promille', nb: '3 promille', en: '3 per mille' },
  ]),
  national(
    'eigedomsskatt-tak',
    'Høgste skattesats for bustader',
    { nn: 'ein fast øvre sats' },
    text({ nn: '4 promille', nb: '4 promille', en: '4 per mille' }),
  ),
  local(
    'eigedomsskatt-botnfradrag',
    'Botnfrådrag per bueining',
    { nn: 'eit fast beløp' },
    kroner,
    [500_000, 400_000, 600_000, 300_000],
  ),
  local('eigedomsskatt-utlegging', 'Dagen skattelista blir lagd ut', { nn: 'tidleg på året' }, yearly, [
    [3, 1],
    [2, 20],
    [3, 1],
    [2, 25],
  ]),
  local('betalingsterminar', 'Kor ofte rekninga kjem', { nn: 'i faste terminar' }, text, [
    { nn: 'fire gonger i året', nb: 'fire ganger i året', en: 'four times a year' },
    { nn: 'kvar månad', nb: 'hver måned', en: 'every month' },
    { nn: 'to gonger i året', nb: 'to ganger i året', en: 'twice a year' },
    { nn: 'fire gonger i året', nb: 'fire ganger i året', en: 'four times a year' },
  ]),

  page('avgifter-side', 'Mi side for kommunale avgifter', 'mi-eigedom'),
  page('avgifter-prisliste', 'Prislista for kommunale gebyr', 'prisliste'),

  page('skjenkeloyve-skjema', 'Søknad om skjenkeløyve', 'skjenkeloyve'),
  page('skjenkeloyve-omsetning', 'Oppgåve over seld alkohol', 'omsetning'),
  page('skjenkeloyve-plan', 'Alkoholpolitisk plan', 'alkoholplan'),
  price('skjenkeloyve-gebyr', 'Minste skjenkegebyr per år', [6_000, 6_000, 6_000, 6_000]),
  price('skjenkeloyve-prove', 'Kunnskapsprøve i alkohollova', [400, 400, 400, 400]),
  local('skjenkeloyve-svartid', 'Vanleg svartid på skjenkesøknader', { nn: 'nokre månader' }, weeks, [10, 12, 8, 12]),
  local('skjenkeloyve-omsetningsdag', 'Frist for oppgåve over seld alkohol', { nn: 'fristen i løyvet ditt' }, yearly, [
    [1, 31],
    [2, 1],
    [1, 31],
    [2, 15],
  ]),

  page('einskildhove-skjema', 'Søknad om skjenkeløyve for eitt høve', 'einskildhove'),
  price('einskildhove-pris', 'Skjenkeløyve for eitt høve', [1_500, 1_000, 1_200, 1_500]),
  local('einskildhove-frist', 'Kor lenge før arrangementet ein må søkje', { nn: 'god tid' }, weeks, [4, 3, 3, 4]),

  page('ambulerande-skjema', 'Søknad om ambulerande skjenkeløyve', 'ambulerande'),
  price('ambulerande-pris', 'Ambulerande skjenkeløyve', [400, 400, 300, 400]),
  local('ambulerande-frist', 'Kor lenge før festen ein må søkje', { nn: 'god tid' }, weeks, [2, 3, 2, 3]),

  page('meld-feil-skjema', 'Melding om feil på veg', 'meld-feil'),
  local('meld-feil-svartid', 'Når meldinga blir vurdert', { nn: 'kort tid' }, workingDays, [2, 3, 2, 4]),

  page('vigsel-skjema', 'Bestilling av vigsel', 'vigsel'),
  local('vigsel-stad', 'Kvar vigsla går føre seg', { nn: 'rådhuset' }, text, [
    { nn: 'rådhuset i Knarvik' },
    { nn: 'heradshuset i Lonevåg' },
    { nn: 'kommunehuset på Årås' },
    { nn: 'kommunehuset i Dale' },
  ]),
  local('vigsel-tider', 'Faste vigseltider', { nn: 'fast tid kvar veke' }, text, [
    { nn: 'fredagar kl. 12.00–15.00' },
    { nn: 'torsdagar kl. 13.00–15.00' },
    { nn: 'fredagar kl. 11.00–14.00' },
    { nn: 'torsdagar kl. 12.00–14.00' },
  ]),
  price('vigsel-pris', 'Vigsel for par som bur i andre kommunar', [1_500, 1_500, 1_000, 1_200]),
  local('vigsel-frist', 'Kor lenge før dagen ein må bestille', { nn: 'nokre veker' }, weeks, [4, 3, 2, 3]),
  national('vigsel-attest', 'Kor lenge prøvingsattesten gjeld', { nn: 'den tida som står på attesten' }, months(4)),

  page('eigenberedskap-side', 'Beredskapssida til kommunen', 'beredskap'),
  local('eigenberedskap-moteplass', 'Oppmøtestad i krise', { nn: 'staden kommunen peikar ut' }, text, [
    { nn: 'Demo-hallen i Knarvik', nb: 'Demo-hallen i Knarvik', en: 'the Demo hall in Knarvik' },
    { nn: 'Demo-hallen i Lonevåg', nb: 'Demo-hallen i Lonevåg', en: 'the Demo hall in Lonevåg' },
    { nn: 'Demo-hallen på Årås', nb: 'Demo-hallen på Årås', en: 'the Demo hall in Årås' },
    { nn: 'Demo-hallen i Dale', nb: 'Demo-hallen i Dale', en: 'the Demo hall in Dale' },
  ]),
  national('eigenberedskap-tid', 'Kor lenge ein bør klare seg sjølv', { nn: 'ei veke' }, days(7)),
  national(
    'eigenberedskap-vatn',
    'Drikkevatn per person',
    { nn: 'nok drikkevatn' },
    text({ nn: '20 liter', nb: '20 liter', en: '20 litres' }),
  ),

  page('ledige-stillingar-liste', 'Ledige stillingar', 'ledige-stillingar'),
  page('ledige-stillingar-vikar', 'Melding frå tilkallingsvikarar', 'vikar'),
  local(
    'ledige-stillingar-tilsette',
    'Talet på tilsette i kommunen',
    { nn: 'mange hundre' },
    number,
    [1_400, 700, 300, 500],
  ),
]

export const definitions: FactDefinition[] = facts.map((f) => f.definition)
export const values: LocalFact[] = facts.flatMap((f) => f.values)

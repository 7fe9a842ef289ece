import type { FactDefinition, FactType, FactValue, LocalFact } from '../../src/contract/index.ts'

const define = (key: string, type: FactType, label: string, nn: string, nb: string, en: string): FactDefinition => ({
  kind: 'factDefinition',
  key,
  type,
  label: { nn: label },
  fallback: { nn, nb, en },
})
const here = (kommune: string, fact: string, value: FactValue): LocalFact => ({
  kind: 'localFact',
  fact,
  scope: 'kommune',
  kommune,
  value,
})
const kroner = (amount: number): FactValue => ({ type: 'money', value: { ore: amount * 100 } })

/** Facts of the services that only one kommune has. Every amount is made up. */
export const definitions: FactDefinition[] = [
  define('batplass-pris', 'money', 'Leige av båtplass', 'sjå prislista', 'se prislisten', 'see the price list'),
  define(
    'batplass-ventetid',
    'duration',
    'Ventetid på båtplass',
    'ulik frå hamn til hamn',
    'ulik fra havn til havn',
    'different in each harbour',
  ),
  define(
    'turutstyr-lanetid',
    'duration',
    'Lånetid for turutstyr',
    'så lenge som det står på lappen',
    'så lenge som det står på lappen',
    'the time written on the slip',
  ),
  define(
    'turutstyr-erstatning',
    'money',
    'Erstatning for tapt utstyr',
    'det utstyret kostar',
    'det utstyret koster',
    'what the gear costs',
  ),
  define('kaiparkering-pris', 'money', 'Pendlarkort ved kaien', 'sjå prislista', 'se prislisten', 'see the price list'),
  define(
    'kaiparkering-plassar',
    'number',
    'Talet på pendlarplassar',
    'fleire titals',
    'flere titalls',
    'several dozen',
  ),
  define('bygdebok-pris', 'money', 'Eitt band av bygdebøkene', 'sjå prislista', 'se prislisten', 'see the price list'),
  define(
    'bygdebok-sok-timepris',
    'money',
    'Timepris for søk i kjelder',
    'det som står i prislista',
    'det som står i prislisten',
    'what the price list says',
  ),
  define(
    'gjestehamn-pris',
    'money',
    'Døgn i gjestehamna',
    'sjå skiltet på bryggja',
    'se skiltet på bryggen',
    'see the sign on the pontoon',
  ),
  define('lynghei-prosent', 'percent', 'Del av utgiftene som kommunen dekkjer', 'ein del', 'en del', 'a part'),
  define(
    'symjehall-temperatur',
    'number',
    'Temperatur i hovudbassenget',
    'passe mange',
    'passe mange',
    'a comfortable number of',
  ),
  define(
    'symjehall-pris-vaksen',
    'money',
    'Billett for vaksne',
    'sjå prislista',
    'se prislisten',
    'see the price list',
  ),
  define(
    'symjehall-pris-barn',
    'money',
    'Billett for barn og honnør',
    'sjå prislista',
    'se prislisten',
    'see the price list',
  ),
  define(
    'handlebuss-pris',
    'money',
    'Tur med handlebussen',
    'det same som ein bussbillett',
    'det samme som en bussbillett',
    'the same as a bus ticket',
  ),
]

export const values: LocalFact[] = [
  here('lindas', 'batplass-pris', kroner(4000)),
  here('lindas', 'batplass-ventetid', { type: 'duration', value: { amount: 2, unit: 'years' } }),
  here('lindas', 'turutstyr-lanetid', { type: 'duration', value: { amount: 1, unit: 'weeks' } }),
  here('lindas', 'turutstyr-erstatning', kroner(500)),
  here('osteroy', 'kaiparkering-pris', kroner(1000)),
  here('osteroy', 'kaiparkering-plassar', { type: 'number', value: 60 }),
  here('osteroy', 'bygdebok-pris', kroner(400)),
  here('osteroy', 'bygdebok-sok-timepris', kroner(300)),
  here('austrheim', 'gjestehamn-pris', kroner(200)),
  here('austrheim', 'lynghei-prosent', { type: 'percent', value: 70 }),
  here('vaksdal', 'symjehall-temperatur', { type: 'number', value: 28 }),
  here('vaksdal', 'symjehall-pris-vaksen', kroner(100)),
  here('vaksdal', 'symjehall-pris-barn', kroner(50)),
  here('vaksdal', 'handlebuss-pris', kroner(50)),
]

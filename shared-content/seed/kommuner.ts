import type { Kommune } from '../src/contract/index.ts'

/**
 * The four partners of the demo region. Numbers are from Statistics Norway's classification 131. Lindås became part of
 * Alver in 2020, so its own number ends there: a kommune is known by its key, never by its number.
 */
export const kommuner: Kommune[] = [
  {
    kind: 'kommune', key: 'lindas', slug: 'lindas', name: 'Lindås', isDemo: true,
    kommunenummer: [{ number: '1263', validFrom: '1964-01-01', validTo: '2019-12-31' }],
    languages: ['nn', 'nb', 'en'],
    theme: { primary: '#0b5c73', accent: '#d9822b', radius: 8, headingWeight: 600, landscape: 'skerries' },
    topTasks: [
      'barnehageplass', 'renovasjon', 'byggjesoknad', 'sfo', 'ledige-stillingar', 'legevakt', 'innsyn-i-dokument', 'startlan', 'kulturskule',
      'meld-feil-veg',
    ],
    welcome: {
      nn: 'Her finn du hjelp frå Lindås kommune, anten du bur i Knarvik, på Seim eller ute ved fjorden.',
      nb: 'Her finner du hjelp fra Lindås kommune, enten du bor i Knarvik, på Seim eller ute ved fjorden.',
      en: 'Find help from Lindås kommune, whether you live in Knarvik, at Seim or out by the fjord.',
    },
  },
  {
    kind: 'kommune', key: 'osteroy', slug: 'osteroy', name: 'Osterøy', isDemo: true,
    kommunenummer: [
      { number: '1253', validFrom: '1964-01-01', validTo: '2019-12-31' },
      { number: '4630', validFrom: '2020-01-01' },
    ],
    languages: ['nn', 'nb', 'en'],
    theme: { primary: '#6d3a68', accent: '#5b7f4b', radius: 4, headingWeight: 700, landscape: 'island' },
    topTasks: [
      'barnehageplass', 'skuleskyss', 'renovasjon', 'heimesjukepleie', 'kommunale-avgifter', 'leige-lokale', 'byggjesoknad', 'feiing-og-tilsyn',
      'okonomisk-sosialhjelp',
    ],
    welcome: {
      nn: 'Søk, eller vel blant det folk på øya oftast spør om.',
      nb: 'Søk, eller velg blant det folk på øya oftest spør om.',
      en: 'Search, or choose what people on the island most often ask for.',
    },
  },
  {
    kind: 'kommune', key: 'austrheim', slug: 'austrheim', name: 'Austrheim', isDemo: true,
    kommunenummer: [
      { number: '1264', validFrom: '1964-01-01', validTo: '2019-12-31' },
      { number: '4632', validFrom: '2020-01-01' },
    ],
    languages: ['nn', 'en'],
    theme: { primary: '#2b3f73', accent: '#c2412d', radius: 0, headingWeight: 800, landscape: 'horizon' },
    topTasks: [
      'legevakt', 'barnehageplass', 'renovasjon', 'vatn-og-avlop', 'helsestasjon', 'sfo', 'lanekort-bibliotek', 'eigenberedskap',
    ],
    welcome: {
      nn: 'Velkomen til kommunen ytst mot havet. Sei kva det gjeld, så viser vi veg.',
      en: 'Welcome to the municipality by the open sea. Tell us what it is about, and we will show you the way.',
    },
  },
  {
    kind: 'kommune', key: 'vaksdal', slug: 'vaksdal', name: 'Vaksdal', isDemo: true,
    kommunenummer: [
      { number: '1251', validFrom: '1964-01-01', validTo: '2019-12-31' },
      { number: '4628', validFrom: '2020-01-01' },
    ],
    languages: ['nn', 'nb'],
    theme: { primary: '#2f5d3a', accent: '#b4642a', radius: 12, headingWeight: 600, landscape: 'valley' },
    topTasks: [
      'barnehageplass', 'kommunale-avgifter', 'heimesjukepleie', 'renovasjon', 'meld-feil-veg', 'kulturskule', 'eigedomsskatt', 'bustotte', 'skulestart',
      'sjukeheimsplass',
    ],
    welcome: {
      nn: 'Frå Stamnes til Vaksdal: her finn du tenestene til kommunen, med dei mest brukte øvst.',
      nb: 'Fra Stamnes til Vaksdal: her finner du tjenestene til kommunen, med de mest brukte øverst.',
    },
  },
]

import fc from 'fast-check'
import {
  contact,
  contactRole,
  factDefinition,
  kommune,
  localFact,
  type Contact,
  type ContactRole,
  type FactDefinition,
  type FactValue,
  type Kommune,
  type LocalFact,
} from '../contract/index.ts'
import { FACTS, ROLES, SERVICES } from './arbitrary-slots.ts'
import { arbitraryWords } from './arbitrary-text.ts'

const KOMMUNE = 'osteroy'
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const listOf = <T>(values: readonly T[]) => fc.shuffledSubarray([...values])

const theme = fc.record({
  primary: fc.constantFrom('#123456', '#7a1f5c'),
  accent: fc.constant('#336699'),
  radius: fc.constantFrom(0, 8),
  headingWeight: fc.constant(600),
  landscape: fc.constantFrom('island', 'valley'),
})

/** A kommune with a look, languages, top tasks and words of its own. */
export const arbitraryKommune: fc.Arbitrary<Kommune> = fc
  .record({
    languages: fc.constantFrom(['nn'], ['nn', 'en'], ['nb', 'nn', 'en']),
    name: fc.constantFrom('Osterøy', 'Øya'),
    domain: maybe(fc.constant('osteroy.demo.example')),
    theme: maybe(theme),
    topTasks: listOf([...SERVICES, 'borte']),
    welcome: maybe(arbitraryWords),
    accessibilityStatement: maybe(fc.constant('https://uustatus.no/nn/erklaringer/publisert/demo')),
    specialDays: maybe(
      fc.constantFrom([], [{ date: '2026-11-22' }], [{ date: '2026-12-24', opens: '08:00', closes: '12:00' }]),
    ),
    isDemo: fc.boolean(),
    editorsWrite: maybe(fc.constantFrom([], ['contacts', 'hours', 'facts', 'prices'], ['prices'])),
    review: maybe(fc.constantFrom({ contacts: 'four' }, { facts: 'two', texts: 'two' })),
  })
  .map((over) => kommune.parse({ kind: 'kommune', key: KOMMUNE, slug: KOMMUNE, ...over }))

const SUMMER = {
  from: { month: 6, day: 1 },
  to: { month: 8, day: 31 },
  weekly: [{ days: [1, 2, 3], opens: '09:00', closes: '14:00' }],
}
const hours = fc.record({
  kind: maybe(fc.constantFrom('office', 'phone', 'always', 'appointment')),
  seasons: maybe(fc.constantFrom([], [SUMMER], [{ ...SUMMER, from: '2026-11-23', to: '2026-12-24' }])),
  weekly: fc.constantFrom([{ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '15:30' }], []),
  special: fc.constantFrom([{ date: '2026-11-22' }], [{ date: '2027-02-01', opens: '10:00', closes: '12:00' }], []),
})

function arbitraryContact(key: string): fc.Arbitrary<Contact> {
  return fc
    .record({
      name: arbitraryWords,
      roles: listOf(ROLES),
      phone: maybe(fc.constantFrom('55550100', '55550101')),
      unitKind: maybe(fc.constantFrom('kindergarten', 'school', 'library')),
      hours: maybe(hours),
      note: maybe(arbitraryWords),
      isMain: fc.boolean(),
    })
    .map((over) => contact.parse({ kind: 'contact', key, kommune: KOMMUNE, ...over }))
}

/** Up to three contacts, filling roles and standing among the places or not. */
export const arbitraryContacts: fc.Arbitrary<Contact[]> = fc
  .subarray(['servicekontor', 'barnehagen', 'biblioteket'])
  .chain((keys) => fc.tuple(...keys.map(arbitraryContact)))

/** The roles, each called something. */
export const arbitraryRoles: fc.Arbitrary<ContactRole[]> = fc.tuple(
  ...ROLES.map((key) => arbitraryWords.map((label) => contactRole.parse({ kind: 'contactRole', key, label }))),
)

const VALUES: Record<(typeof FACTS)[number], FactValue[]> = {
  pris: [
    { type: 'money', value: { ore: 123_00 } },
    { type: 'money', value: { ore: 99_50 } },
  ],
  frist: [
    { type: 'date', value: { month: 3, day: 1 } },
    { type: 'date', value: '2026-11-22' },
  ],
  telefon: [{ type: 'phone', value: '55550101' }],
  skjema: [{ type: 'url', value: 'https://skjema.demo.example/x' }],
  tid: [{ type: 'duration', value: { amount: 3, unit: 'weeks' } }],
  organ: [{ type: 'organisation', value: { name: { nn: 'Statsforvaltaren' } } }],
}

/** What each fact is called, and what is said where it has no value. */
export const arbitraryDefinitions: fc.Arbitrary<FactDefinition[]> = fc.tuple(
  ...FACTS.map((key) =>
    fc
      .record({ label: arbitraryWords, fallback: arbitraryWords })
      .map((over) => factDefinition.parse({ kind: 'factDefinition', key, type: VALUES[key][0]!.type, ...over })),
  ),
)

/** Values of some facts: the region's or the kommune's, from the start or from a day on. */
export const arbitraryFacts: fc.Arbitrary<LocalFact[]> = fc
  .subarray([...FACTS])
  .chain((facts) =>
    fc.tuple(
      ...facts.map((fact) =>
        fc
          .record({
            scope: fc.constantFrom('region', 'kommune'),
            value: fc.constantFrom(...VALUES[fact]),
            validFrom: maybe(fc.constantFrom('2026-11-22', '2027-01-15')),
          })
          .map(({ scope, ...over }) =>
            localFact.parse({
              kind: 'localFact',
              fact,
              scope,
              ...(scope === 'kommune' && { kommune: KOMMUNE }),
              ...over,
            }),
          ),
      ),
    ),
  )

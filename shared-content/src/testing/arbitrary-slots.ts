import fc from 'fast-check'
import {
  SLOTS,
  UNIT_KINDS,
  type SlotContentOf,
  type SlotContents,
  type SlotKind,
  type SlotName,
} from '../contract/index.ts'
import { arbitraryLocalizedText, arbitraryWords } from './arbitrary-text.ts'

export const FACTS = ['pris', 'frist', 'telefon', 'skjema', 'tid', 'organ'] as const
export const ROLES = ['servicekontor', 'nav'] as const
export const SERVICES = ['a', 'b', 'c'] as const

const fact = fc.constantFrom(...FACTS).map((f) => ({ fact: f as string }))
const role = fc.constantFrom(...ROLES, 'ukjend').map((r) => ({ role: r as string }))
const duration = fc.record({
  amount: fc.integer({ min: 1, max: 52 }),
  unit: fc.constantFrom('days' as const, 'weeks' as const, 'workingDays' as const),
})
const url = fc.oneof(fc.constantFrom('https://skjema.demo.example/a', 'https://demo.example/b'), fact)
const day = fc.constantFrom('2026-01-01', '2026-11-21', '2026-11-22', '2027-06-30')

/** Rows get ids by position, so that they are unique. */
const rows = <T extends object>(row: fc.Arbitrary<T>) =>
  fc.array(row, { maxLength: 3 }).map((list) => list.map((r, index) => ({ id: `r${index}`, ...r })))
const optional = <T extends object, K extends keyof T>(
  shape: { [P in keyof T]: fc.Arbitrary<T[P]> },
  ...requiredKeys: K[]
) => fc.record(shape, { requiredKeys }) as fc.Arbitrary<Partial<T> & Pick<T, K>>

const byKind: { [K in SlotKind]: fc.Arbitrary<SlotContentOf<K>> } = {
  text: arbitraryLocalizedText(FACTS),
  urgent: rows(
    optional({ label: arbitraryWords, phone: fc.oneof(fc.constant('113'), fact, role), note: arbitraryWords }, 'label'),
  ),
  links: rows(
    optional(
      {
        label: arbitraryWords,
        url,
        login: fc.constantFrom('none' as const, 'high' as const),
        level: fc.integer({ min: 1, max: 4 }),
        minutes: fc.integer({ min: 1, max: 60 }),
      },
      'label',
      'url',
      'login',
      'level',
    ),
  ),
  steps: rows(fc.record({ text: arbitraryWords })),
  documents: rows(optional({ what: arbitraryWords, when: arbitraryWords, url }, 'what')),
  deadlines: rows(
    optional(
      {
        what: arbitraryWords,
        date: fc.oneof(day, fc.constant({ month: 3, day: 1 }), fact, fc.constant('rolling' as const)),
        note: arbitraryWords,
      },
      'what',
      'date',
    ),
  ),
  prices: rows(
    optional(
      {
        what: arbitraryWords,
        amount: fc.oneof(
          fc.record({ ore: fc.integer({ min: 0, max: 10_000_00 }) }),
          fact,
          fc.constant('free' as const),
        ),
        unit: arbitraryWords,
        validFrom: fc.constantFrom('2026-01-01', '2027-01-01'),
      },
      'what',
      'amount',
    ),
  ),
  processing: fc.record(
    { legalLimit: fc.oneof(duration, fact), usual: fc.oneof(duration, fact), text: arbitraryWords },
    { requiredKeys: [] },
  ),
  complaint: optional(
    {
      hasRight: fc.boolean(),
      period: fc.oneof(duration, fact),
      sendTo: fc.oneof(arbitraryWords, fact),
      text: arbitraryWords,
    },
    'hasRight',
  ),
  places: rows(fc.record({ unitKind: fc.constantFrom(...UNIT_KINDS) })),
  legal: rows(
    fc.record({
      law: fc.constant('LOV-2005-06-17-64'),
      section: fc.constantFrom('§ 16', 'kapittel 4'),
      name: arbitraryWords,
    }),
  ),
  info: rows(fc.record({ label: arbitraryWords, url, type: fc.constantFrom('page' as const, 'video' as const) })),
  contacts: rows(optional({ role: fc.constantFrom(...ROLES, 'ukjend'), about: arbitraryWords }, 'role')),
  related: rows(fc.record({ service: fc.constantFrom(...SERVICES, 'borte') })),
}

/** Random content of one slot. */
export function arbitrarySlotContent(slot: SlotName): fc.Arbitrary<SlotContents[SlotName]> {
  return byKind[SLOTS.find((s) => s.name === slot)!.kind] as fc.Arbitrary<SlotContents[SlotName]>
}

/** Random content of any set of slots. */
export const arbitrarySlots = fc.record(Object.fromEntries(SLOTS.map((s) => [s.name, byKind[s.kind]])), {
  requiredKeys: [],
}) as fc.Arbitrary<SlotContents>

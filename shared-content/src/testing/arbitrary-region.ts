import fc from 'fast-check'
import {
  canonicalJson, contact, contactRole, factDefinition, kommune, localFact, OVERRIDE_MODES, override, service, SLOT_NAMES, toSnapshot, toSnapshotRecord,
  type ContentRecord, type FactValue, type Override, type Service, type Snapshot,
} from '../contract/index.ts'
import { arbitrarySlotContent, arbitrarySlots, FACTS, ROLES, SERVICES } from './arbitrary-slots.ts'
import { arbitraryWords } from './arbitrary-text.ts'

const rule = fc.record({ rule: fc.constantFrom('open' as const, 'addOnly' as const, 'locked' as const), requiresLocal: fc.boolean() })
const perSlot = <T>(value: fc.Arbitrary<T>) => fc.record(Object.fromEntries(SLOT_NAMES.map((s) => [s, value])), { requiredKeys: [] })
const change = fc.record({
  digest: fc.constantFrom('d1', 'd2'),
  kind: fc.constantFrom('editorial' as const, 'functional' as const, 'legal' as const),
  at: fc.constant('2026-10-01T08:00:00.000Z'),
})

/** A shared service with random slots and rules. */
export function arbitraryService(key: string): fc.Arbitrary<Service> {
  return fc.record({
    title: arbitraryWords, slots: arbitrarySlots, slotRules: perSlot(rule), changeLog: perSlot(fc.array(change, { maxLength: 3 })), isStatutory: fc.boolean(),
  }).map((s) => service.parse({ kind: 'service', key, slug: key, themes: ['familie-og-barn'], serviceKind: 'offer', ...s }))
}

const nobody = { who: 'nobody' as const, body: { name: { nn: 'Nabokommunen' } } }

/** A kommune's override of a service, any slot in any mode, with or without content and base. */
export function arbitraryOverride(kommuneKey: string, serviceKey: string): fc.Arbitrary<Override> {
  const slots = Object.fromEntries(SLOT_NAMES.map((s) => [s, fc.record({
    mode: fc.constantFrom(...OVERRIDE_MODES),
    content: arbitrarySlotContent(s),
    base: fc.record({ digest: fc.constant('d'), logLength: fc.integer({ min: 0, max: 3 }) }),
  }, { requiredKeys: ['mode'] })]))
  return fc.record({ slots: fc.record(slots, { requiredKeys: [] }), responsible: fc.option(fc.constant(nobody), { nil: undefined }) })
    .map((o) => override.parse({ kind: 'override', kommune: kommuneKey, service: serviceKey, ...o }))
}

const VALUES: Record<(typeof FACTS)[number], FactValue> = {
  pris: { type: 'money', value: { ore: 123_00 } }, frist: { type: 'date', value: { month: 3, day: 1 } }, telefon: { type: 'phone', value: '55550101' },
  skjema: { type: 'url', value: 'https://skjema.demo.example/x' }, tid: { type: 'duration', value: { amount: 3, unit: 'weeks' } },
  organ: { type: 'organisation', value: { name: { nn: 'Statsforvaltaren' } } },
}

/** The smallest region: one kommune, three services, six facts (each maybe filled), two contact roles. */
export const arbitraryRegion: fc.Arbitrary<{ records: ContentRecord[]; snapshot: Snapshot }> = fc
  .record({
    services: fc.tuple(...SERVICES.map(arbitraryService)),
    overrides: fc.subarray([...SERVICES]).chain((keys) => fc.tuple(...keys.map((k) => arbitraryOverride('osteroy', k)))),
    filled: fc.subarray([...FACTS]),
    languages: fc.constantFrom(['nn'], ['nn', 'en'], ['nb', 'nn', 'en']),
  })
  .map(({ services, overrides, filled, languages }) => {
    const records: ContentRecord[] = [
      kommune.parse({ kind: 'kommune', key: 'osteroy', slug: 'osteroy', name: 'Osterøy', languages }),
      ...FACTS.map((f) => factDefinition.parse({ kind: 'factDefinition', key: f, type: VALUES[f].type, label: { nn: f }, fallback: { nn: 'spør kommunen' } })),
      ...filled.map((f) => localFact.parse({ kind: 'localFact', fact: f, scope: 'kommune', kommune: 'osteroy', value: VALUES[f] })),
      ...ROLES.map((r) => contactRole.parse({ kind: 'contactRole', key: r, label: { nn: r } })),
      contact.parse({ kind: 'contact', key: 'servicekontor', kommune: 'osteroy', name: { nn: 'Servicekontoret' }, roles: ['servicekontor'], phone: '55550100', isMain: true }),
      ...services,
      ...overrides,
    ]
    return { records, snapshot: snapshotOf(records) }
  })

/** A snapshot of records, digested by their own canonical text: enough where only equality matters. */
export function snapshotOf(records: readonly ContentRecord[]): Snapshot {
  return toSnapshot(records.map((r) => toSnapshotRecord(r, canonicalJson)))
}

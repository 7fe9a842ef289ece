import fc from 'fast-check'
import {
  canonicalJson,
  OVERRIDE_MODES,
  override,
  service,
  SLOT_NAMES,
  toSnapshot,
  toSnapshotRecord,
  type ContentRecord,
  type Override,
  type Redirect,
  type Service,
  type Snapshot,
} from '../contract/index.ts'
import {
  arbitraryContacts,
  arbitraryDefinitions,
  arbitraryFacts,
  arbitraryKommune,
  arbitraryRoles,
} from './arbitrary-kommune.ts'
import { arbitrarySlotContent, arbitrarySlots, SERVICES } from './arbitrary-slots.ts'
import { arbitraryWords } from './arbitrary-text.ts'

const rule = fc.record({
  rule: fc.constantFrom('open' as const, 'addOnly' as const, 'locked' as const),
  requiresLocal: fc.boolean(),
})
const perSlot = <T>(value: fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(SLOT_NAMES.map((s) => [s, value])), { requiredKeys: [] })

/** A shared service with random slots and rules. */
export function arbitraryService(key: string): fc.Arbitrary<Service> {
  return fc
    .record({ title: arbitraryWords, slots: arbitrarySlots, slotRules: perSlot(rule), isStatutory: fc.boolean() })
    .map((s) =>
      service.parse({ kind: 'service', key, slug: key, themes: ['familie-og-barn'], serviceKind: 'offer', ...s }),
    )
}

const nobody = { who: 'nobody' as const, body: { name: { nn: 'Nabokommunen' } } }

/** A kommune's override of a service, any slot in any mode, with or without content and base. */
export function arbitraryOverride(kommuneKey: string, serviceKey: string): fc.Arbitrary<Override> {
  const slots = Object.fromEntries(
    SLOT_NAMES.map((s) => [
      s,
      fc.record(
        {
          mode: fc.constantFrom(...OVERRIDE_MODES),
          content: arbitrarySlotContent(s),
          base: fc.record({ digest: fc.constant('d'), seen: fc.array(arbitrarySlotContent(s), { maxLength: 2 }) }),
        },
        { requiredKeys: ['mode'] },
      ),
    ]),
  )
  return fc
    .record({
      slots: fc.record(slots, { requiredKeys: [] }),
      responsible: fc.option(fc.constant(nobody), { nil: undefined }),
    })
    .map((o) => override.parse({ kind: 'override', kommune: kommuneKey, service: serviceKey, ...o }))
}

/** Up to one old address for each service, of the kommune or of all. */
const arbitraryRedirects: fc.Arbitrary<Redirect[]> = fc
  .tuple(fc.subarray([...SERVICES]), fc.boolean())
  .map(([keys, isOwn]) =>
    keys.map((to) => ({
      kind: 'redirect',
      ...(isOwn && { kommune: 'osteroy' }),
      lang: 'nn',
      from: `/gammal/${to}`,
      to,
    })),
  )

/** The smallest region: one kommune, three services, six facts (each maybe filled), two contact roles, up to three contacts, maybe an old address. */
export const arbitraryRegion: fc.Arbitrary<{ records: ContentRecord[]; snapshot: Snapshot }> = fc
  .tuple(
    arbitraryKommune.map((k) => [k]),
    arbitraryDefinitions,
    arbitraryFacts,
    arbitraryRoles,
    arbitraryContacts,
    fc.tuple(...SERVICES.map(arbitraryService)),
    fc.subarray([...SERVICES]).chain((keys) => fc.tuple(...keys.map((k) => arbitraryOverride('osteroy', k)))),
    arbitraryRedirects,
  )
  .map((parts) => {
    const records: ContentRecord[] = parts.flat()
    return { records, snapshot: snapshotOf(records) }
  })

/** A snapshot of records, digested by their own canonical text: enough where only equality matters. */
export function snapshotOf(records: readonly ContentRecord[]): Snapshot {
  return toSnapshot(records.map((r) => toSnapshotRecord(r, canonicalJson)))
}

import { SLOT_NAMES, type Override, type Service } from '@innbyggarportal/shared-content/contract'
import { findDrift } from '@innbyggarportal/shared-content/override'
import { arbitraryOverride, arbitraryService } from '@innbyggarportal/shared-content/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { digestOf } from '../document/digest-of.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { overrideKind } from '../door/kinds/override.ts'
import { readDocument } from '../door/kinds/read-document.ts'
import { serviceKind } from '../door/kinds/service.ts'
import { inAllLanguages } from '../door/kinds/written.ts'
import { driftOf } from './drift-of.ts'

const docOf = (kind: Kind, record: Override | Service) => ({
  ...inAllLanguages(kind.write(record, (_kind, key) => key)),
  _status: 'published',
})
const rowsOf = (service: Service) =>
  SLOT_NAMES.flatMap((slot) =>
    (service.changeLog[slot] ?? []).map((change, position) => ({ ...change, slot, position })),
  )
/** Rows whose digest is that of what is live, now and then, as they are when all went well. */
const settled = (service: Service): Service => ({
  ...service,
  changeLog: Object.fromEntries(
    Object.entries(service.changeLog).map(([slot, log]) => [
      slot,
      log?.map((c) =>
        c.digest === 'd1' ? { ...c, digest: digestOf(service.slots[slot as keyof Service['slots']]) } : c,
      ),
    ]),
  ),
})

it('the first screen and the form find what the snapshot finds, in slots without a base too', () => {
  fc.assert(
    fc.property(arbitraryService('a'), arbitraryOverride('osteroy', 'a'), (made, override) => {
      const service = settled(made)
      const serviceDoc = docOf(serviceKind, service)
      const inSnapshot = readDocument(overrideKind, docOf(overrideKind, override), (id) => id).record as Override
      const live = readDocument(serviceKind, serviceDoc, (id) => id, service.changeLog).record as Service
      const found = SLOT_NAMES.flatMap((slot) => {
        const drift = findDrift(inSnapshot.slots[slot], live.changeLog[slot], { content: live.slots[slot], digestOf })
        return drift === null ? [] : [{ slot, drift }]
      })
      expect(
        driftOf(docOf(overrideKind, override), serviceDoc, rowsOf(service)).map(({ slot, drift }) => ({ slot, drift })),
      ).toEqual(found)
    }),
    { numRuns: 200 },
  )
})

it('a slot that was never weighed against the shared text has all of its log to look at', () => {
  const change = { digest: 'd', kind: 'functional' as const, at: '2026-11-21T08:00:00.000Z' }
  const override = { _status: 'published', price: { mode: 'hide', base: null } }
  expect(driftOf(override, null, [{ ...change, slot: 'price' }])).toEqual([
    { slot: 'price', drift: { changes: [change] }, before: undefined },
  ])
  expect(driftOf({ ...override, _status: 'draft' }, null, [{ ...change, slot: 'price' }])).toEqual([])
})

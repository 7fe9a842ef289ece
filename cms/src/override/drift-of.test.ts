import { SLOT_NAMES, type Change, type Override, type Service } from '@innbyggarportal/shared-content/contract'
import { changesBetween } from '@innbyggarportal/shared-content/changes'
import { arbitraryOverride, arbitraryService } from '@innbyggarportal/shared-content/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { digestOf } from '../document/digest-of.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { overrideKind } from '../door/kinds/override.ts'
import { serviceKind } from '../door/kinds/service.ts'
import { inAllLanguages } from '../door/kinds/written.ts'
import { driftOf, serviceRecord, unclearSlots } from './drift-of.ts'

const docOf = (kind: Kind, record: Override | Service) => ({
  ...inAllLanguages(kind.write(record, (_kind, key) => key)),
  _status: 'published',
})
/** The history of a service that was published as each of these, one after another. */
const historyOf = (services: readonly Service[], kinds: readonly Change['kind'][]) =>
  services.flatMap((service, rev) =>
    changesBetween(services[rev - 1], service).map(({ before: _before, ...edit }, i): Change => ({
      ...edit,
      id: `${rev}-${i}`,
      base: '',
      rev,
      kind: kinds[rev] ?? 'functional',
      state: 'published',
      by: '-',
      at: `2026-10-0${rev + 1}T08:00:00.000Z`,
    })),
  )
const kinds = fc.array(fc.constantFrom('editorial' as const, 'functional' as const, 'legal' as const), { maxLength: 3 })
/** As the CMS gives it back: a text with no words in any language is none. */
const asRead = (service: Service) => serviceRecord(docOf(serviceKind, service)) as Service
const lives = fc.array(arbitraryService('a').map(asRead), { minLength: 1, maxLength: 3 })

/** An override decided on while one of the services was live. */
const decided = (override: Override, seen: Service) =>
  docOf(overrideKind, {
    ...override,
    slots: Object.fromEntries(
      Object.entries(override.slots).map(([name, slot]) => {
        const content = seen.slots[name as keyof Service['slots']]
        const base = { ...(content !== undefined && { content }), digest: digestOf(content ?? null) }
        return [name, { ...slot, ...(slot.base && { base }) }]
      }),
    ) as Override['slots'],
  })

it('the history is read of no slot that has nothing to look at, and of every slot that has', () => {
  fc.assert(
    fc.property(lives, kinds, arbitraryOverride('osteroy', 'a'), fc.nat(2), (services, said, made, then) => {
      const override = decided(made, services[then % services.length]!)
      const shared = { service: docOf(serviceKind, services.at(-1)!), due: [], planned: [] }
      const parts = { override, shared, history: historyOf(services, said) }
      const unclear = unclearSlots(override, shared)
      const all = driftOf(parts)
      expect(all.map(({ slot }) => slot).filter((slot) => !unclear.includes(slot))).toEqual([])
      expect(driftOf(parts, unclear)).toEqual(all)
      if (then % services.length === services.length - 1)
        expect(SLOT_NAMES.filter((slot) => made.slots[slot]?.base && all.some((d) => d.slot === slot))).toEqual([])
    }),
    { numRuns: 100 },
  )
})

it('a slot that was never weighed against the shared text has all there is in its history to look at', () => {
  const service = (text: string) =>
    ({
      kind: 'service',
      key: 'a',
      title: { nn: 'A' },
      slots: { whatYouGet: { nn: [{ type: 'paragraph', children: [{ type: 'text', text }] }] } },
    }) as unknown as Service
  const history = historyOf([service('Leik.'), service('Leik og frukt.')], ['functional', 'functional'])
  const shared = { service: docOf(serviceKind, service('Leik og frukt.')), due: [], planned: [] }
  const override = { _status: 'published', whatYouGet: { mode: 'hide', base: null } }
  expect(driftOf({ override, shared, history }).map(({ slot, drift }) => [slot, drift.changes.length])).toEqual([
    ['whatYouGet', 1],
  ])
  const taken = { ...shared, service: { ...shared.service, _status: 'draft' } }
  expect(driftOf({ override, shared: taken, history }), 'what is taken down asks nobody').toEqual([])
  expect(driftOf({ override: { ...override, _status: 'draft' }, shared, history }), 'nor is a draft decided').toEqual(
    [],
  )
})

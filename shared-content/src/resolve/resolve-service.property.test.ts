import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGS, ruleFor, SLOT_NAMES, type Lang, type Service, type SlotName, type Snapshot } from '../contract/index.ts'
import { readerFor } from '../affected/index.ts'
import { arbitraryRegion, SERVICES, snapshotOf } from '../testing/index.ts'
import { resolveService } from './resolve-service.ts'

const AS_OF = '2026-11-21T10:00:00.000Z'
const anyLang = fc.constantFrom(...LANGS)
const anyKey = fc.constantFrom(...SERVICES)

function resolve(snapshot: Snapshot, key: string, lang: Lang) {
  const reader = readerFor(snapshot, 'osteroy')!
  return resolveService(reader.service(key)!, reader, lang, AS_OF)
}
const serviceIn = (snapshot: Snapshot, key: string) => snapshot.shared.get(`service/${key}`)!.value as Service
const partsOf = (resolved: ReturnType<typeof resolve>, slot: SlotName) =>
  resolved.slots.find((s) => s.slot === slot)?.parts ?? []
const override = (records: readonly { kind: string; service?: string }[], key: string) =>
  records.find((r) => r.kind === 'override' && r.service === key)

describe('resolveService', () => {
  it('is total: it answers for everything the contract accepts, in every language', () => {
    fc.assert(
      fc.property(arbitraryRegion, anyKey, anyLang, ({ snapshot }, key, lang) => {
        expect(resolve(snapshot, key, lang).key).toBe(key)
      }),
    )
  })

  it('is deterministic, whatever the order of records', () => {
    fc.assert(
      fc.property(arbitraryRegion, anyKey, anyLang, ({ records }, key, lang) => {
        const one = resolve(snapshotOf(records), key, lang)
        const other = resolve(snapshotOf([...records].reverse()), key, lang)
        expect(other).toEqual(one)
      }),
    )
  })

  it('shows the shared text alone where the kommune has no override', () => {
    fc.assert(
      fc.property(arbitraryRegion, anyKey, anyLang, ({ records }, key, lang) => {
        const without = resolve(snapshotOf(records.filter((r) => r.kind !== 'override')), key, lang)
        for (const slot of without.slots) expect(slot.parts.map((p) => p.origin)).toEqual([{ from: 'shared' }])
      }),
    )
  })

  it('never changes a locked slot', () => {
    fc.assert(
      fc.property(arbitraryRegion, anyKey, anyLang, ({ records, snapshot }, key, lang) => {
        const withOverride = resolve(snapshot, key, lang)
        const without = resolve(snapshotOf(records.filter((r) => r.kind !== 'override')), key, lang)
        const locked = SLOT_NAMES.filter((s) => ruleFor(serviceIn(snapshot, key), s).rule === 'locked')
        for (const slot of locked) expect(partsOf(withOverride, slot)).toEqual(partsOf(without, slot))
      }),
    )
  })

  it('always keeps the shared part of an addOnly slot, first', () => {
    fc.assert(
      fc.property(arbitraryRegion, anyKey, anyLang, ({ records, snapshot }, key, lang) => {
        const shared = resolve(snapshotOf(records.filter((r) => r.kind !== 'override')), key, lang)
        const resolved = resolve(snapshot, key, lang)
        for (const slot of SLOT_NAMES.filter((s) => ruleFor(serviceIn(snapshot, key), s).rule === 'addOnly')) {
          const before = partsOf(shared, slot)
          expect(partsOf(resolved, slot).slice(0, before.length)).toEqual(before)
        }
      }),
    )
  })

  it('never shows shared text in a replaced slot, in no language', () => {
    fc.assert(
      fc.property(arbitraryRegion, anyKey, anyLang, ({ records, snapshot }, key, lang) => {
        const found = override(records, key) as { slots: Record<string, { mode: string }> } | undefined
        const resolved = resolve(snapshot, key, lang)
        for (const slot of SLOT_NAMES) {
          const isReplaced =
            found?.slots[slot]?.mode === 'replace' && ruleFor(serviceIn(snapshot, key), slot).rule === 'open'
          if (isReplaced) expect(partsOf(resolved, slot).filter((p) => p.origin.from === 'shared')).toEqual([])
        }
      }),
    )
  })

  it('shows nothing of a hidden slot, and the shared text again once it inherits', () => {
    fc.assert(
      fc.property(arbitraryRegion, anyKey, fc.constantFrom(...SLOT_NAMES), anyLang, ({ records }, key, slot, lang) => {
        const withMode = (mode: 'hide' | 'inherit') =>
          snapshotOf([
            ...records
              .filter((r) => r.kind !== 'override')
              .map((r) =>
                r.kind === 'service'
                  ? { ...r, slotRules: { ...r.slotRules, [slot]: { rule: 'open' as const, requiresLocal: false } } }
                  : r,
              ),
            { kind: 'override', kommune: 'osteroy', service: key, slots: { [slot]: { mode } } },
          ])
        const none = resolve(snapshotOf(records.filter((r) => r.kind !== 'override')), key, lang)
        expect(partsOf(resolve(withMode('hide'), key, lang), slot)).toEqual([])
        expect(partsOf(resolve(withMode('inherit'), key, lang), slot)).toEqual(partsOf(none, slot))
      }),
    )
  })

  it('never leaves a hole where a fact is missing', () => {
    fc.assert(
      fc.property(arbitraryRegion, anyKey, anyLang, ({ records }, key, lang) => {
        const resolved = resolve(snapshotOf(records.filter((r) => r.kind !== 'localFact')), key, lang)
        const holes = factTexts(resolved).filter((t) => t.trim() === '')
        expect(holes).toEqual([])
      }),
    )
  })

  it('marks every part with the language it is written in', () => {
    fc.assert(
      fc.property(arbitraryRegion, anyKey, anyLang, ({ records, snapshot }, key, lang) => {
        const source = serviceIn(snapshotOf(records), key)
        for (const slot of resolve(snapshot, key, lang).slots) {
          if (slot.kind !== 'text') continue
          for (const part of slot.parts.filter((p) => p.origin.from === 'shared')) {
            expect((source.slots[slot.slot] as Record<string, unknown>)[part.lang]).toBeDefined()
          }
        }
      }),
    )
  })
})

function factTexts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('fact' in value && 'text' in value) return [String(value.text)]
  return Object.values(value).flatMap(factTexts)
}

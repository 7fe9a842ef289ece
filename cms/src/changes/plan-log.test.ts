import { SLOT_NAMES, type SlotChange } from '@innbyggarportal/shared-content/contract'
import { findDrift } from '@innbyggarportal/shared-content/override'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditSlot, planAhead, planPublication, type Digests, type LoggedRow } from './plan-log.ts'

const digests = (changed: Partial<Digests> = {}): Digests => ({
  ...(Object.fromEntries(SLOT_NAMES.map((s) => [s, 'old'])) as Digests),
  ...changed,
})
const row = (digest: string, more: Partial<LoggedRow> = {}): LoggedRow => ({
  id: digest,
  slot: 'price',
  digest,
  isPending: false,
  isWithdrawn: false,
  ...more,
})
const waiting = (digest: string, inForceFrom = '2027-01-01') => [
  row(digest, { id: 'row', inForceFrom, isPending: true }),
]

describe('publishing', () => {
  it('logs each slot that changed and no other', () => {
    expect(planPublication({ live: digests(), next: digests({ price: 'new', summary: 'new' }), log: [] }).add).toEqual([
      { slot: 'summary', digest: 'new', before: 'old' },
      { slot: 'price', digest: 'new', before: 'old' },
    ])
  })
  it('logs nothing the first time', () => {
    expect(planPublication({ live: null, next: digests(), log: [] })).toEqual({ add: [], settle: [], withdraw: [] })
  })
  it('does not log a planned change again on its day', () => {
    expect(planPublication({ live: digests(), next: digests({ price: 'new' }), log: waiting('new') })).toEqual({
      add: [],
      settle: ['row'],
      withdraw: [],
    })
  })
  it('lets a planned change wait when something else is published meanwhile', () => {
    expect(planPublication({ live: digests(), next: digests({ price: 'other' }), log: waiting('new') })).toEqual({
      add: [{ slot: 'price', digest: 'other', before: 'old' }],
      settle: [],
      withdraw: [],
    })
  })
  it('withdraws what was logged of a document that was never written', () => {
    const log = [row('old', { before: 'older' }), row('lost', { before: 'old' }), row('lost too', { before: 'old' })]
    expect(planPublication({ live: digests(), next: digests({ price: 'new' }), log })).toEqual({
      add: [{ slot: 'price', digest: 'new', before: 'old' }],
      settle: [],
      withdraw: ['lost too', 'lost'],
    })
    expect(auditSlot([row('first', { before: 'old' })], 'old')).toEqual({ orphans: ['first'], isMissing: false })
  })
  it('logs what is live and was never logged, before what comes now', () => {
    const { add } = planPublication({ live: digests(), next: digests({ price: 'new' }), log: [row('older')] })
    expect(add).toEqual([
      { slot: 'price', digest: 'old', repairs: true },
      { slot: 'price', digest: 'new', before: 'old' },
    ])
  })
  it('loses no change whatever write of it fails, however often it is tried', () => {
    const step = fc.record({
      next: fc.constantFrom('a', 'b', 'c'),
      kind: fc.constantFrom('editorial' as const, 'functional' as const),
      failsAt: fc.constantFrom('row', 'document', 'mark', 'nothing'),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
        let [live, hasSubstance, count] = ['a', false, 0]
        const log: (LoggedRow & { kind: SlotChange['kind'] })[] = []
        for (const { next, kind, failsAt } of steps) {
          const { add, withdraw } = planPublication({
            live: digests({ price: live }),
            next: digests({ price: next }),
            log,
          })
          for (const { digest, before, repairs } of add.slice(0, failsAt === 'row' ? -1 : undefined))
            log.push({
              ...row(digest, { id: String((count += 1)), ...(before && { before }) }),
              kind: repairs ? 'functional' : kind,
            })
          if (failsAt === 'row' || failsAt === 'document') continue
          hasSubstance ||= next !== live && kind === 'functional'
          live = next
          if (failsAt === 'mark') continue
          for (const r of log) if (withdraw.includes(r.id)) r.isWithdrawn = true
        }
        const changes = log.map(({ digest, kind, isWithdrawn }): SlotChange => ({
          digest,
          kind,
          at: '2026-10-01T08:00:00.000Z',
          ...(isWithdrawn && { withdrawn: true }),
        }))
        const drift = findDrift({ mode: 'replace', base: { digest: 'a', logLength: 0 } }, changes, {
          content: live,
          digestOf: (v) => String(v),
        })
        if (live === 'a') expect(drift).toBeNull()
        else if (hasSubstance) expect(drift).not.toBeNull()
      }),
    )
  })
})

describe('what is planned', () => {
  const ahead = (digest: string, inForceFrom = '2027-01-01') =>
    ({ slot: 'price', digest, before: 'old', inForceFrom }) as const
  it('is logged at once, and nothing more when it is the same', () => {
    expect(planAhead([ahead('new')], [])).toEqual({ add: [ahead('new')], withdraw: [] })
    expect(planAhead([ahead('new')], waiting('new'))).toEqual({ add: [], withdraw: [] })
  })
  it('is withdrawn when it is called off, or has another text or day', () => {
    expect(planAhead([], waiting('new'))).toEqual({ add: [], withdraw: ['row'] })
    const moved = ahead('new', '2027-02-01')
    expect(planAhead([moved], waiting('new'))).toEqual({ add: [moved], withdraw: ['row'] })
    expect(planAhead([ahead('other')], waiting('new'))).toEqual({ add: [ahead('other')], withdraw: ['row'] })
  })
})

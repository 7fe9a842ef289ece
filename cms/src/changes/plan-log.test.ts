import { SLOT_NAMES, type SlotChange } from '@innbyggarportal/shared-content/contract'
import { findDrift } from '@innbyggarportal/shared-content/override'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditSlot, planDraft, planPublication, scheduledFor, type Digests, type LoggedRow } from './plan-log.ts'

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
  it('calls off a planned change when something else is published instead', () => {
    expect(planPublication({ live: digests(), next: digests({ price: 'other' }), log: waiting('new') })).toEqual({
      add: [{ slot: 'price', digest: 'other', before: 'old' }],
      settle: [],
      withdraw: ['row'],
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

describe('saving a draft', () => {
  it('logs nothing when it has no coming day', () => {
    expect(
      planDraft({ live: digests(), next: digests({ price: 'new' }), log: [], inForceFrom: undefined }).add,
    ).toEqual([])
  })
  it('logs the changed slots at once when it has one', () => {
    expect(
      planDraft({ live: digests(), next: digests({ price: 'new' }), log: [], inForceFrom: '2027-01-01' }).add,
    ).toEqual([{ slot: 'price', digest: 'new', before: 'old' }])
  })
  it('logs nothing more when saved again unchanged', () => {
    expect(
      planDraft({ live: digests(), next: digests({ price: 'new' }), log: waiting('new'), inForceFrom: '2027-01-01' }),
    ).toEqual({ add: [], settle: [], withdraw: [] })
  })
  it('withdraws the row when the change is called off', () => {
    expect(planDraft({ live: digests(), next: digests(), log: waiting('new'), inForceFrom: undefined })).toEqual({
      add: [],
      settle: [],
      withdraw: ['row'],
    })
  })
  it('withdraws the row and writes a new one when the day is moved', () => {
    expect(
      planDraft({ live: digests(), next: digests({ price: 'new' }), log: waiting('new'), inForceFrom: '2027-02-01' }),
    ).toEqual({ add: [{ slot: 'price', digest: 'new', before: 'old' }], settle: [], withdraw: ['row'] })
  })
})

it('schedules only a legal change whose day is still to come', () => {
  expect(scheduledFor({ changeKind: 'legal', inForceFrom: '2027-01-02' }, '2027-01-01')).toBe('2027-01-02')
  expect(scheduledFor({ changeKind: 'legal', inForceFrom: '2027-01-01' }, '2027-01-01')).toBeUndefined()
  expect(scheduledFor({ changeKind: 'functional', inForceFrom: '2027-01-02' }, '2027-01-01')).toBeUndefined()
})

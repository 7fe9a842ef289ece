import { SLOT_NAMES } from '@innbyggarportal/shared-content/contract'
import { describe, expect, it } from 'vitest'
import { planDraft, planPublication, scheduledFor, type Digests } from './plan-log.ts'

const digests = (changed: Partial<Digests> = {}): Digests => ({ ...(Object.fromEntries(SLOT_NAMES.map((s) => [s, 'old'])) as Digests), ...changed })
const waiting = (digest: string, inForceFrom = '2027-01-01') => [{ id: 'row', slot: 'price' as const, digest, inForceFrom }]

describe('publishing', () => {
  it('logs each slot that changed and no other', () => {
    expect(planPublication({ live: digests(), next: digests({ price: 'new', summary: 'new' }), pending: [] }).add).toEqual([{ slot: 'summary', digest: 'new' }, { slot: 'price', digest: 'new' }])
  })
  it('logs nothing the first time', () => {
    expect(planPublication({ live: null, next: digests(), pending: [] })).toEqual({ add: [], settle: [], withdraw: [] })
  })
  it('does not log a scheduled change again on its day', () => {
    expect(planPublication({ live: digests(), next: digests({ price: 'new' }), pending: waiting('new') })).toEqual({ add: [], settle: ['row'], withdraw: [] })
  })
  it('calls off a scheduled change when something else is published instead', () => {
    expect(planPublication({ live: digests(), next: digests({ price: 'other' }), pending: waiting('new') })).toEqual({ add: [{ slot: 'price', digest: 'other' }], settle: [], withdraw: ['row'] })
  })
})

describe('saving a draft', () => {
  it('logs nothing when it has no coming day', () => {
    expect(planDraft({ live: digests(), next: digests({ price: 'new' }), pending: [], inForceFrom: undefined }).add).toEqual([])
  })
  it('logs the changed slots at once when it has one', () => {
    expect(planDraft({ live: digests(), next: digests({ price: 'new' }), pending: [], inForceFrom: '2027-01-01' }).add).toEqual([{ slot: 'price', digest: 'new' }])
  })
  it('logs nothing more when saved again unchanged', () => {
    expect(planDraft({ live: digests(), next: digests({ price: 'new' }), pending: waiting('new'), inForceFrom: '2027-01-01' })).toEqual({ add: [], settle: [], withdraw: [] })
  })
  it('withdraws the row when the change is called off', () => {
    expect(planDraft({ live: digests(), next: digests(), pending: waiting('new'), inForceFrom: undefined })).toEqual({ add: [], settle: [], withdraw: ['row'] })
  })
  it('withdraws the row and writes a new one when the day is moved', () => {
    expect(planDraft({ live: digests(), next: digests({ price: 'new' }), pending: waiting('new'), inForceFrom: '2027-02-01' })).toEqual({ add: [{ slot: 'price', digest: 'new' }], settle: [], withdraw: ['row'] })
  })
})

it('schedules only a legal change whose day is still to come', () => {
  expect(scheduledFor({ changeKind: 'legal', inForceFrom: '2027-01-02' }, '2027-01-01')).toBe('2027-01-02')
  expect(scheduledFor({ changeKind: 'legal', inForceFrom: '2027-01-01' }, '2027-01-01')).toBeUndefined()
  expect(scheduledFor({ changeKind: 'functional', inForceFrom: '2027-01-02' }, '2027-01-01')).toBeUndefined()
})

import { expect, it } from 'vitest'
import type { ChangeRow } from '../changes/read-rows.ts'
import { daysPlanned } from './days-planned.ts'

const row = (document: string, from: string, more: Partial<ChangeRow> = {}): ChangeRow => ({
  id: `${document} ${from}`,
  kind: 'service',
  document,
  kommune: undefined,
  field: 'title',
  lang: 'nn',
  hasContent: true,
  state: 'approved',
  from,
  comment: undefined,
  bundle: undefined,
  by: 'Kari',
  byUser: 'u',
  approvedBy: undefined,
  at: '2026-11-30T10:00:00.000Z',
  ...more,
})

it('tells each day of a document once, the first first, and nothing that is in force or not approved', () => {
  const rows = [
    row('b', '2027-02-01'),
    row('a', '2027-01-01'),
    row('a', '2027-01-01', { field: 'slots.price', lang: undefined }),
    row('a', '2026-11-30'),
    row('c', '2027-01-01', { state: 'waiting' }),
  ]
  expect(daysPlanned(rows, '2026-11-30T12:00:00.000Z')).toEqual([
    { document: 'a', kind: 'service', day: '2027-01-01' },
    { document: 'b', kind: 'service', day: '2027-02-01' },
  ])
})

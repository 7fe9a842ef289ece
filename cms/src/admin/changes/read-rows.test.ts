import { expect, it } from 'vitest'
import { isPlanned, readRows } from './read-rows.ts'

const stored = {
  id: 'a',
  target: 'override/osteroy/sfo',
  document: 'd',
  kommune: 'k',
  field: 'slots.price',
  lang: null,
  content: { is: { mode: 'hide' } },
  state: 'waiting',
  from: null,
  comment: '',
  by: 'Kari',
  byUser: 'u',
  at: '2026-11-30T10:00:00.000Z',
}

it('reads a row, and leaves out what it cannot read', () => {
  expect(readRows({ docs: [stored, { ...stored, state: 'lost' }] })).toEqual([
    {
      id: 'a',
      kind: 'override',
      document: 'd',
      kommune: 'k',
      field: 'slots.price',
      lang: undefined,
      hasContent: true,
      state: 'waiting',
      from: undefined,
      comment: undefined,
      bundle: undefined,
      by: 'Kari',
      byUser: 'u',
      approvedBy: undefined,
      at: '2026-11-30T10:00:00.000Z',
    },
  ])
  expect(readRows(undefined)).toEqual([])
  expect(readRows({ docs: [{ ...stored, content: null }] })[0]?.hasContent).toBe(false)
})

it('is planned until its day, and in force from that day on in Norway', () => {
  const planned = { state: 'approved', from: '2027-01-01' } as const
  expect(isPlanned(planned, '2026-12-31T22:59:00.000Z')).toBe(true)
  expect(isPlanned(planned, '2026-12-31T23:00:00.000Z')).toBe(false)
  expect(isPlanned({ ...planned, state: 'waiting' }, '2026-12-01T00:00:00.000Z')).toBe(false)
})

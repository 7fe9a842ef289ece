import { expect, it } from 'vitest'
import { readRows } from './read-row.ts'

it('gives rows the first day first, and leaves out what cannot be read', () => {
  const row = { service: 's', day: '2027-02-01', parts: { price: 'd' }, by: null }
  expect(readRows({ docs: [row, { ...row, day: '2027-01-01', by: 'Kari' }, { ...row, day: 'snart' }] })).toEqual([
    { service: 's', day: '2027-01-01', parts: ['price'], by: 'Kari' },
    { service: 's', day: '2027-02-01', parts: ['price'], by: '' },
  ])
  expect(readRows(null)).toEqual([])
})

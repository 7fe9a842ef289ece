import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rowId } from '@innbyggarportal/shared-content/contract'
import { moved, newRowId, putBack, without } from './row-moves.ts'

const listAndPlace = fc
  .array(fc.integer(), { minLength: 1 })
  .chain((rows) => fc.record({ rows: fc.constant(rows), at: fc.nat(rows.length - 1) }))

it('moves a row one place up or down', () => {
  expect([moved(['a', 'b', 'c'], 1, -1), moved(['a', 'b', 'c'], 1, 1)]).toEqual([
    ['b', 'a', 'c'],
    ['a', 'c', 'b'],
  ])
})

it('leaves the list alone when a row cannot go further', () => {
  expect([moved(['a', 'b'], 0, -1), moved(['a', 'b'], 1, 1), moved(['a'], 5, -1)]).toEqual([
    ['a', 'b'],
    ['a', 'b'],
    ['a'],
  ])
})

it('brings back the same list when a move is taken back', () => {
  fc.assert(
    fc.property(listAndPlace, fc.constantFrom(-1, 1), ({ rows, at }, by) => {
      const there = moved(rows, at, by)
      const isMoved = at + by >= 0 && at + by < rows.length
      expect(isMoved ? moved(there, at + by, -by) : there).toEqual(rows)
    }),
  )
})

it('brings back the same list when a removal is undone', () => {
  fc.assert(
    fc.property(listAndPlace, ({ rows, at }) => {
      expect(putBack(without(rows, at), at, rows[at])).toEqual(rows)
    }),
  )
})

it('makes ids that the contract accepts and no row has', () => {
  let n = 0
  const id = newRowId(new Set(['00000000']), () => new Uint8Array(8).fill(n++))
  expect(id).toBe('11111111')
  expect(rowId.safeParse(id).success).toBe(true)
})

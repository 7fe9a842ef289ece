import fc from 'fast-check'
import { expect, it } from 'vitest'
import { carriedParts } from './carried-parts.ts'
import { changedParts, digestOfParts } from '../changes/parts.ts'

const plan = (parts: Record<string, string>) => ({
  id: 'p',
  service: 's',
  day: '2027-01-01',
  parts,
  digest: digestOfParts(parts),
  at: '2026-11-21T08:00:00.000Z',
})

it('a publication carries what stands as it is planned and not as it is live', () => {
  const live = { price: 'old', title: 'same' }
  expect(carriedParts([plan({ price: 'new' })], live, { price: 'new', title: 'another' })?.parts).toEqual(['price'])
  expect(carriedParts([plan({ price: 'new' })], live, { price: 'old', title: 'another' })).toBeNull()
  expect(carriedParts([plan({ price: 'new' })], live, { price: 'other', title: 'same' })).toBeNull()
  expect(carriedParts([plan({ price: 'new' })], null, { price: 'new' })?.parts).toEqual(['price'])
})

it('nothing planned is live after a publication that is let through, whatever is published', () => {
  const parts = fc.record({ a: fc.constantFrom('1', '2', '3'), b: fc.constantFrom('1', '2', '3') })
  fc.assert(
    fc.property(parts, parts, parts, (live, planned, next) => {
      const waiting = plan(changedParts(live, planned))
      if (carriedParts([waiting], live, next) !== null) return
      for (const [name, digest] of Object.entries(waiting.parts)) expect(next[name as 'a' | 'b']).not.toBe(digest)
    }),
  )
})

import { expect, it } from 'vitest'
import { softHyphens } from './soft-hyphens.ts'

it('divides a long compound where its words are joined, and leaves short words whole', () => {
  expect(softHyphens('Tilgjengelegheitserklæring')).toBe('Tilgjengelegheits\u00ADerklæring')
  expect(softHyphens('Søk parkeringsløyve for forflytningshemma')).toBe(
    'Søk parkeringsløyve for forflytnings\u00ADhemma',
  )
  expect(softHyphens('Søk barnehageplass')).toBe('Søk barnehageplass')
})

import { expect, it } from 'vitest'
import { sayNames } from './say-names.ts'

it('joins names as people say them', () => {
  expect(sayNames(['Lindås'], 'nn')).toBe('Lindås')
  expect(sayNames(['Austrheim', 'Lindås', 'Vaksdal'], 'nn')).toBe('Austrheim, Lindås og Vaksdal')
  expect(sayNames(['Lindås', 'Vaksdal'], 'en')).toBe('Lindås and Vaksdal')
})

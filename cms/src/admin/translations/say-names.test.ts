import { expect, it } from 'vitest'
import { quoteNames, sayNames } from './say-names.ts'

it('joins names as people say them', () => {
  expect(sayNames(['Lindås'], 'nn')).toBe('Lindås')
  expect(sayNames(['Austrheim', 'Lindås', 'Vaksdal'], 'nn')).toBe('Austrheim, Lindås og Vaksdal')
  expect(sayNames(['Lindås', 'Vaksdal'], 'en')).toBe('Lindås and Vaksdal')
})

it('names up to three and counts the rest', () => {
  expect(quoteNames(['SFO'], 'nn')).toBe('«SFO»')
  expect(quoteNames(['SFO', 'Avfall', 'Skule'], 'nn')).toBe('«SFO», «Avfall» og «Skule»')
  expect(quoteNames(['SFO', 'Avfall', 'Skule', 'Veg', 'Vatn'], 'nb')).toBe('«SFO», «Avfall», «Skule» og 2 til')
  expect(quoteNames([], 'nn')).toBe('')
})

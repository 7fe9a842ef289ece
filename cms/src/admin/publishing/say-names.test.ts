import { expect, it } from 'vitest'
import { goBackReason, quoteNames } from './say-names.ts'

it('names up to three and counts the rest', () => {
  expect(quoteNames(['SFO'], 'nn')).toBe('«SFO»')
  expect(quoteNames(['SFO', 'Avfall', 'Skule'], 'nn')).toBe('«SFO», «Avfall» og «Skule»')
  expect(quoteNames(['SFO', 'Avfall', 'Skule', 'Veg', 'Vatn'], 'nb')).toBe('«SFO», «Avfall», «Skule» og 2 til')
  expect(quoteNames([], 'nn')).toBe('')
})

it('gives a reason that names what was wrong, as far as that is known', () => {
  expect(goBackReason(['SFO'], 'nn')).toBe('Feil i «SFO»')
  expect(goBackReason([], 'nn')).toBe('Feil i det som sist blei publisert')
})

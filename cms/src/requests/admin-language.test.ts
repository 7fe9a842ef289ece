import { expect, it } from 'vitest'
import { adminLanguage } from './admin-language.ts'

it.each([
  ['nn-NO,nn;q=0.9,en;q=0.8', 'nn'],
  ['nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en-US;q=0.6,en;q=0.5', 'nb'],
  ['en-US,en;q=0.9,nb;q=0.8', 'nb'],
  ['en-US,en;q=0.9,nn;q=0.8,nb;q=0.7', 'nn'],
  ['no', 'nb'],
  ['nb;q=0, en', 'nn'],
  ['en-US', 'nn'],
  ['*;q=tull,,;', 'nn'],
  [null, 'nn'],
])('a browser that asks for %s is met in %s', (header, language) => {
  expect(adminLanguage(header)).toBe(language)
})

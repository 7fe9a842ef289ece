import { expect, it } from 'vitest'
import { firstWords } from './first-words.ts'

it('takes the words of the first language that has any', () => {
  expect(firstWords({ nn: '', nb: 'Navn', en: 'Name' })).toBe('Navn')
  expect(firstWords('Namn')).toBe('Namn')
  expect(firstWords(null)).toBe('')
})

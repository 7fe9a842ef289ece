import { expect, it } from 'vitest'
import { sayAnswer } from './say-answer.ts'

it.each([
  [413, undefined, /for stort/],
  [502, undefined, /svarar ikkje no/],
  [500, 'Something went wrong.', /veit ikkje om alt blei lagra/],
  [409, '', /Ingenting er lagra/],
])('%i without a sentence of its own says what to do', (status, sentence, says) => {
  expect(sayAnswer(status, sentence)?.nn).toMatch(says)
  expect(sayAnswer(status, sentence)?.nn).toMatch(/prøv igjen/i)
})

it('what the CMS says itself stands', () => {
  expect(sayAnswer(403, 'Du har ikkje lov til å gjere dette.')).toBeUndefined()
  expect(sayAnswer(503, 'Databasen svarar ikkje no.')).toBeUndefined()
})

import { expect, it } from 'vitest'
import { ourSentence, unknownPaths } from './say-in-language.ts'

it('knows what Payload says in English, and leaves the rest alone', () => {
  expect(
    [
      'Invalid filename.',
      'A valid MIME type is required for client uploads.',
      'Missing email.',
      'Token is either invalid or has expired.',
      'Collection users has disabled bulk edit',
    ].map(ourSentence),
  ).toEqual(['badFileName', 'badFileName', 'emailMissing', 'resetLink', 'notOffered'])
  expect(ourSentence('Du har ikkje lov til dette.')).toBeUndefined()
})

it('finds the places a search names that are not there', () => {
  expect(unknownPaths('The following paths cannot be queried: a, b')).toBe('a, b')
  expect(unknownPaths('Something else')).toBeUndefined()
})

import { expect, it } from 'vitest'
import { knownSentence, plainSentence } from './plain-sentence.mjs'

const withCode = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: what the system says`), { code, ...(path && { path }) })

it.each([
  [withCode('ENOSPC'), /disk is full/],
  [withCode('EACCES', '.data'), /No permission to write.*\(\.data\)$/],
  [withCode('EROFS'), /No permission to write/],
  [withCode('ENOTDIR', '/a/file/b'), /as if it were a folder.*\(\/a\/file\/b\)$/],
  ['npm error network request failed, reason: getaddrinfo ENOTFOUND registry', /does not answer/],
  [
    Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:27017'), { name: 'MongooseServerSelectionError' }),
    /database does not answer.*DATABASE_URL/,
  ],
  [new Error('SQLITE_FULL: database or disk is full'), /disk is full/],
  [new Error('attempt to write a readonly database'), /No permission to write/],
])('says in one sentence what %s means', (error, sentence) => {
  expect(plainSentence(error)).toMatch(sentence)
  expect(plainSentence(error)).not.toContain('\n')
})

it('leaves unknown trouble in its own words', () => {
  expect(knownSentence(new Error('Something else'))).toBeUndefined()
  expect(plainSentence(new Error('Something else'))).toBe('Something else')
})

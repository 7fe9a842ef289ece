import { badlySaid } from '@innbyggarportal/shared-content/testing'
import { expect, it } from 'vitest'
import { langOfTarget, SERVER_WORDS } from './server-words.ts'

it('The server speaks every language, and that of the address it is asked for', () => {
  expect(badlySaid(SERVER_WORDS)).toEqual([])
  expect(['/en/x/', '/nb/', '/tenester/', '/english/', undefined].map(langOfTarget)).toEqual([
    'en',
    'nb',
    'nn',
    'nn',
    'nn',
  ])
})

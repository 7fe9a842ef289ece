import { expect, it } from 'vitest'
import { lowerFirst } from './lower-first.ts'

it.each([
  ['Søknad om plass', 'søknad om plass'],
  ['SFO-plass', 'SFO-plass'],
  ['PPT-time', 'PPT-time'],
  ['NAV-søknad', 'NAV-søknad'],
  ['ID-kort', 'ID-kort'],
  ['TT-kort', 'TT-kort'],
  ['A-ordning', 'A-ordning'],
  ['I barnehagen', 'i barnehagen'],
  ['Å søkje', 'å søkje'],
  ['H1-skjema', 'H1-skjema'],
  ['Osterøy-kortet', 'Osterøy-kortet'],
  ['Osterøy kommune', 'Osterøy kommune'],
  ['Ås', 'ås'],
  ['Ørsta-bussen', 'ørsta-bussen'],
  ['«Søknad»', '«Søknad»'],
  ['', ''],
])('%s stands within a sentence as %s', (text, said) => {
  expect(lowerFirst(text, 'nn', ['Osterøy'])).toBe(said)
})

it('an English I stays one', () => {
  expect(lowerFirst('I want to move', 'en', [])).toBe('I want to move')
  expect(lowerFirst('Application', 'en', [])).toBe('application')
})

import { expect, it } from 'vitest'
import { badlySaid } from '../testing/badly-said.ts'
import { LANGS, parseContract, relatedRow, rowsOf } from '../contract/index.ts'
import { CHANGE_KIND_WORDS, MODE_WORDS } from './choices.ts'
import { LANGUAGES, languageInText, languageLabel } from './languages.ts'
import { PROBLEM_WORDS } from './problem-words.ts'
import { sayProblem } from './say-problem.ts'
import { fill, langOr, sayEach, sayIn } from './says.ts'
import { UNIT_KIND_WORDS } from './unit-kinds.ts'

it('fills places in, and leaves one that nobody gave for all to see', () => {
  expect(fill('{a} av {b}', { a: 1 })).toBe('1 av {b}')
  expect(sayIn({ nn: 'Sist {day}', nb: '', en: '' }, 'nn', { day: 'i går' })).toBe('Sist i går')
})

it('says what is itself said in the language of the sentence', () => {
  const field = { nn: 'Namn', nb: 'Navn', en: 'Name' }
  const empty = { nn: '«{field}» manglar.', nb: '«{field}» mangler.', en: '“{field}” is missing.' }
  expect(sayEach((lang) => sayIn(empty, lang, { field }))).toEqual({
    nn: '«Namn» manglar.',
    nb: '«Navn» mangler.',
    en: '“Name” is missing.',
  })
})

it('does not fill in what stands inside a value', () =>
  expect(fill('Treff på «{query}»', { query: '{count}', count: 3 })).toBe('Treff på «{count}»'))

it('speaks nynorsk to whoever asks in a language it does not have', () =>
  expect(['de', undefined, 'nb', 'en'].map(langOr)).toEqual(['nn', 'nn', 'nb', 'en']))

it('names a language for a citizen, for an editor in a sentence, and for an editor in a list', () => {
  expect(LANGUAGES.nn.named.en).toBe('Norwegian (nynorsk)')
  expect(languageInText('nn')).toEqual({ nn: 'nynorsk', nb: 'nynorsk', en: 'Nynorsk' })
  expect(languageLabel('en')).toEqual({ nn: 'Engelsk', nb: 'Engelsk', en: 'English' })
})

it('says every table in every language', () => {
  expect(badlySaid(MODE_WORDS)).toEqual([])
  expect(badlySaid(CHANGE_KIND_WORDS)).toEqual([])
  expect(badlySaid(PROBLEM_WORDS)).toEqual([])
  for (const form of ['one', 'many'] as const)
    expect(badlySaid(Object.fromEntries(Object.entries(UNIT_KIND_WORDS).map(([k, w]) => [k, w[form]])))).toEqual([])
  expect(LANGS.map((l) => LANGUAGES[l].own)).toEqual(['Nynorsk', 'Bokmål', 'English'])
})

it('says which rule of the contract is broken, to each in her own language', () => {
  const { problems = [] } = parseContract(rowsOf(relatedRow), [
    { id: 'a', service: 'sfo' },
    { id: 'a', service: 'sfo' },
  ])
  expect(LANGS.map((lang) => problems.map((p) => sayProblem(p, lang)))).toEqual([
    ['Rad-id-en «a» står to gonger.'],
    ['Rad-id-en «a» står to ganger.'],
    ['The row id “a” is used twice.'],
  ])
})

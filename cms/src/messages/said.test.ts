import { LANGS } from '@innbyggarportal/shared-content/contract'
import { PROBLEM_WORDS } from '@innbyggarportal/shared-content/words'
import { expect, it } from 'vitest'
import { MESSAGES } from './messages.ts'
import { inOneBreath, said, sayCmsProblem, type CmsProblem } from './said.ts'

it('has one sentence for each name: no rule of the CMS is called as one of the contract', () =>
  expect(Object.keys(MESSAGES).filter((name) => Object.hasOwn(PROBLEM_WORDS, name))).toEqual([]))

it.each([
  [
    { code: 'missingReference', params: { key: 'sfo' } },
    [
      '«sfo» finst ikkje. Importer det først, eller rett nøkkelen.',
      '«sfo» finnes ikke. Importer det først, eller rett nøkkelen.',
      '“sfo” does not exist. Import it first, or correct the key.',
    ],
  ],
  [
    { code: 'doubleRecord', params: {} },
    [
      'Det same står to gonger i fila. Berre det første er teke med.',
      'Det samme står to ganger i filen. Bare det første er tatt med.',
      'The same record is in the file twice. Only the first was taken.',
    ],
  ],
  [
    { code: 'needed', params: { field: MESSAGES.serviceName } },
    [
      '«Teneste» manglar. Fyll ut før du lagrar.',
      '«Tjeneste» mangler. Fyll ut før du lagrer.',
      '“Service” is missing. Fill it in before you save.',
    ],
  ],
  [
    { code: 'tooLong', params: { max: 80 } },
    [
      'Teksten er for lang. Han kan ha høgst 80 teikn.',
      'Teksten er for lang. Den kan ha høyst 80 tegn.',
      'The text is too long. It can have at most 80 characters.',
    ],
  ],
  [{ code: 'asSaid', params: { said: 'Noko gjekk gale.' } }, Array(3).fill('Noko gjekk gale.')],
] satisfies [Omit<CmsProblem, 'path'>, string[]][])('says %j in each language', (problem, sentences) =>
  expect(LANGS.map((lang) => sayCmsProblem(problem, lang))).toEqual(sentences),
)

it('says several in one breath, each after the place it is about', () => {
  const problems: CmsProblem[] = [
    { path: 'price.0', code: 'missing', params: {} },
    { path: '', code: 'doubleRecord', params: {} },
  ]
  expect(said(problems, 'en')[0]).toEqual({ path: 'price.0', message: 'Must be filled in.' })
  expect(inOneBreath(problems, 'en')).toBe(
    'price.0: Must be filled in. The same record is in the file twice. Only the first was taken.',
  )
})

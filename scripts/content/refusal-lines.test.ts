import type { Refusal } from '@innbyggarportal/cms/door'
import { expect, it } from 'vitest'
import { refusalLines } from './refusal-lines.ts'

const text = JSON.stringify(
  { format: 'innbyggarportal/1', records: [{ kind: 'kommune' }, { kind: 'service', title: { nn: '' } }] },
  null,
  2,
)

const asSaid = (index: number, said: string): Refusal => ({ index, path: '', code: 'asSaid', params: { said } })

it('names the line of what is wrong with the settings of the region', () => {
  const whole = '{\n  "region": {\n    "name": ""\n  },\n  "records": []\n}'
  const refused: Refusal = { index: 0, list: 'region', path: 'name', code: 'saidEmpty', params: {} }
  expect(refusalLines('a.json', whole, [refused], 'nn')).toEqual([
    'a.json:3 region · name: Teksten kan ikkje vere tom.',
  ])
})

it.each([
  ['nn', 'Teksten kan ikkje vere tom.'],
  ['nb', 'Teksten kan ikke være tom.'],
  ['en', 'The text cannot be empty.'],
] as const)('says file, line, record, field and reason (%s)', (lang, sentence) => {
  expect(
    refusalLines(
      'a.json',
      text,
      [{ index: 1, id: 'service/x', path: 'title.nn', code: 'saidEmpty', params: {} }],
      lang,
    ),
  ).toEqual([`a.json:10 service/x · title.nn: ${sentence}`])
})

it('leads to a change as it does to a record, after the records', () => {
  const withChanges = JSON.stringify(
    { ...(JSON.parse(text) as object), changes: [{ id: 'a' }, { field: 'farge' }] },
    null,
    2,
  )
  const wrong = {
    index: 1,
    list: 'changes' as const,
    path: 'field',
    code: 'asSaid' as const,
    params: { said: 'Feil.' },
  }
  expect(refusalLines('a.json', withChanges, [wrong, asSaid(1, 'Nei.')], 'nn')).toEqual([
    'a.json:7 record 2: Nei.',
    'a.json:19 change 2 · field: Feil.',
  ])
})

it('counts records from one for people when they have no name', () => {
  expect(refusalLines('a.json', text, [asSaid(0, 'Feil.')], 'nn')).toEqual(['a.json:4 record 1: Feil.'])
})

it('follows the order of the file', () => {
  const lines = refusalLines('a.json', text, [asSaid(1, 'To.'), asSaid(0, 'Ein.')], 'nn')
  expect(lines.map((l) => l.slice(-4).trim())).toEqual(['Ein.', 'To.'])
})
